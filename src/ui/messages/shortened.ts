/** Cuts on a word so that the text, « … » included, has at most `limit` characters (UTF-16, as Excel counts). */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const kept = text.slice(0, limit - 1);
  const lastSpace = kept.search(/\s\S*$/);
  const cut = lastSpace > limit / 2 ? kept.slice(0, lastSpace) : withoutHalfLetter(kept);
  return `${cut.replace(/[\s,;:.]+$/, "")}…`;
}

/** A letter outside the basic plane takes two units: never keep the first alone. */
function withoutHalfLetter(text: string): string {
  return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}
