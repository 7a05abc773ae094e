export const PERSONAL_KINDS = [
  "email",
  "phone",
  "nir",
  "iban",
  "postalAddress",
  "personName",
  /** A beneficiary without any number of a body: a person, as far as the row tells. */
  "naturalPerson",
  /** A beneficiary whose name says that it is a sole trader: a number of a body, and the name of a person. */
  "soleTrader",
] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

/** Something in a cell that may name a person: for the officer to examine, never a verdict. */
export interface PersonalHit {
  readonly kind: PersonalKind;
  /** 0-based position of the data row. */
  readonly row: number;
  readonly field: string;
  /** The part of the cell's text that was known, exactly as it stands in it. */
  readonly value: string;
}

/** What knows one kind in a text, whatever the column. */
export interface TextDetector {
  readonly kind: PersonalKind;
  /** The parts of the text, each exactly as it stands in it. */
  find(text: string): readonly string[];
}

/** The whole matches of a global expression. */
export function matchesOf(text: string, expression: RegExp): string[] {
  return Array.from(text.matchAll(expression), ([match]) => match);
}
