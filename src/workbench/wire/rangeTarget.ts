import type { Area } from "../book/grid";
import type { Sheet } from "../book/sheet";
import type { LookTarget } from "./types/format/namedTarget";
import type { BorderIndex } from "./types/format/borderSides";

/** What a `Range` of the client stands for. While it is held it moves with its cells. */
export class RangeTarget {
  /** All its cells were deleted: it cannot be used any more. */
  isGone = false;

  constructor(
    readonly sheet: Sheet,
    public area: Area,
  ) {}
}

/** What a `RangeAreas` stands for: rectangles of one sheet. */
export class AreasTarget {
  isGone = false;

  constructor(
    readonly sheet: Sheet,
    public areas: readonly Area[],
  ) {}
}

/** One border of some areas, or of a cell style. */
export interface BorderTarget {
  readonly look: LookTarget;
  readonly index: BorderIndex;
}
