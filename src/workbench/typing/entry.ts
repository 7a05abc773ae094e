import type { Scalar } from "../book/scalar";

/** A formula as typed or written: English A1 text with its `=`. */
export class FormulaText {
  constructor(readonly text: string) {}
}

/** A value whose text told how to show it: a date, a percentage, an amount (V3, V14). */
export class Formatted {
  constructor(
    readonly value: number,
    readonly numberFormat: string,
  ) {}
}

/** What a text or an API value means once read; `null` empties the cell. */
export type Entry = Scalar | FormulaText | Formatted;
