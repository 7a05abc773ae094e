import { fold } from "./fold";

const YES: ReadonlySet<string> = new Set(["oui", "o", "vrai", "true", "yes", "1"]);
const NO: ReadonlySet<string> = new Set(["non", "n", "faux", "false", "no", "0"]);

/** `Oui`, `VRAI` or `1` put in the field's own word; null when the meaning is not plain. */
export function booleanProposal(
  text: string,
  trueValues: readonly string[],
  falseValues: readonly string[],
): string | null {
  const folded = fold(text);
  if (folded === "") return null;
  const means = (words: readonly string[], known: ReadonlySet<string>): boolean =>
    known.has(folded) || words.some((word) => fold(word) === folded);
  const yes = means(trueValues, YES);
  const no = means(falseValues, NO);
  if (yes === no) return null;
  return sameWord(folded, yes ? trueValues : falseValues);
}

/** The word that differs only by case or spaces, else the first of the list. */
function sameWord(folded: string, words: readonly string[]): string | null {
  return words.find((word) => fold(word) === folded) ?? words[0] ?? null;
}
