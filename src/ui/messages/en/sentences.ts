import { counted, phrase, quoted } from "./grammar";

export function withExample(instruction: string, example: string | null): string {
  return example === null
    ? phrase`${instruction}.`
    : phrase`${instruction}, for example ${quoted(example)}.`;
}

/** The proposal when one is sure, else the instruction with an example. */
export function correction(
  instruction: string,
  { proposal, example }: { readonly proposal: string | null; readonly example: string | null },
): string {
  return proposal === null ? withExample(instruction, example) : phrase`Enter ${quoted(proposal)}.`;
}

export function digits(count: number): string {
  return counted(count, { one: "digit", other: "digits" });
}

export function characters(count: number): string {
  return counted(count, { one: "character", other: "characters" });
}
