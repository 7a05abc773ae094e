import type { Scalar } from "../../book/scalar";

/** A formula to be written in a cell: R1C1 with its `=`. */
export class Formula {
  constructor(readonly r1c1: string) {}
}

/** What a cell is given: a constant, `null` to empty it, or a formula. */
export type Content = Scalar | Formula;

/** Rows of contents; `undefined` leaves the cell alone (the API's `null`, V21). */
export type Contents = readonly (readonly (Content | undefined)[])[];

/** Number formats that go with contents (a date read from text brings its own). */
export type Formats = readonly (readonly (string | undefined)[])[];
