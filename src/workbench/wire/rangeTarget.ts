import type { Area } from "../book/grid";
import type { Sheet } from "../book/sheet";

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
