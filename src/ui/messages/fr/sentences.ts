import { counted, phrase, quoted } from "./grammar";

/** « Saisissez un nombre, par exemple « 12 ». » */
export function withExample(instruction: string, example: string | null): string {
  return example === null
    ? phrase`${instruction}.`
    : phrase`${instruction}, par exemple ${quoted(example)}.`;
}

/** The proposal when one is sure, else the instruction with an example. */
export function correction(
  instruction: string,
  { proposal, example }: { readonly proposal: string | null; readonly example: string | null },
): string {
  return proposal === null
    ? withExample(instruction, example)
    : phrase`Saisissez ${quoted(proposal)}.`;
}

export function digits(count: number): string {
  return counted(count, { one: "chiffre", other: "chiffres" });
}

export function characters(count: number): string {
  return counted(count, { one: "caractère", other: "caractères" });
}
