import type { Area } from "../book/grid";
import type { Sheet } from "../book/sheet";
import type { BorderIndex } from "./types/format/borderSides";

/** What a `Range` of the client stands for. A kept one moves with its cells. */
export class RangeTarget {
  constructor(
    readonly sheet: Sheet,
    public area: Area,
  ) {}
}

/** What a `RangeAreas` stands for: rectangles of one sheet. */
export class AreasTarget {
  constructor(
    readonly sheet: Sheet,
    public areas: readonly Area[],
  ) {}
}

/** One border of some areas. */
export interface BorderTarget {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
  readonly index: BorderIndex;
}
