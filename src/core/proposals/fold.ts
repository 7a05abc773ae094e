/** Texts that differ only by case, accents, apostrophes or spaces fold to the same text. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[’ʼ`´]/g, "'")
    .replace(/[\s\u200b-\u200d\ufeff]+/g, " ")
    .trim()
    .toLowerCase();
}

/** The only candidate that folds to the same text; null when there is none, or two. */
export function onlyAlike(text: string, candidates: readonly string[]): string | null {
  const folded = fold(text);
  const alike = candidates.filter((candidate) => fold(candidate) === folded);
  return alike.length === 1 ? (alike[0] ?? null) : null;
}
