/** Letters that a language shows for each directive of a strptime pattern. */
export type TimeLetters = Readonly<Record<"Y" | "y" | "m" | "d" | "H" | "M" | "S", string>>;

/** `%d/%m/%Y` as the officer reads it: « JJ/MM/AAAA ». Null when a directive has no plain name. */
export function timePatternInWords(format: string, letters: TimeLetters): string | null {
  const words = format.replace(/%([YymdHMS])/g, (_, letter: keyof TimeLetters) => letters[letter]);
  return words.includes("%") || !format.includes("%") ? null : words;
}
