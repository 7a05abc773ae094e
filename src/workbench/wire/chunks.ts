import { containsArea, rowCount } from "../book/area";
import type { Area } from "../book/grid";
import { ExcelRefusal, WRONG_SIZE } from "../book/refusal";
import type { Sheet } from "../book/sheet";
import type { RangeTarget } from "./rangeTarget";

type Rows = (readonly unknown[])[];

/** What is to be written, and where. */
export interface Written {
  readonly area: Area;
  readonly given: unknown;
}

interface Expected {
  readonly sheet: Sheet;
  readonly area: Area;
  rows: Rows;
}

/**
 * The client cuts assignments of more than 1,500 cells in bands of rows, after announcing the size
 * of the whole (`_ValidateArraySize`, protocol section 3.9). They are put together again, so that
 * an assignment is one change, one event and one undo step, whatever its size.
 */
export class Chunks {
  private expected: Expected | null = null;

  /** @throws ExcelRefusal InvalidArgument when the announced size is not the range's (truth V24) */
  expect({ sheet, area }: RangeTarget, fits: boolean): void {
    if (!fits) throw new ExcelRefusal("InvalidArgument", WRONG_SIZE, "Range.values");
    this.expected = { sheet, area, rows: [] };
  }

  /** The assignment to carry out now, or `null` when more bands of it are to come. */
  gather({ sheet, area }: RangeTarget, given: unknown): Written | null {
    const { expected } = this;
    const isBand =
      expected !== null &&
      expected.sheet === sheet &&
      Array.isArray(given) &&
      given.length === rowCount(area) &&
      containsArea(expected.area, area);
    if (!isBand) return { area, given };
    expected.rows.push(...(given as Rows));
    if (expected.rows.length < rowCount(expected.area)) return null;
    this.expected = null;
    return { area: expected.area, given: expected.rows };
  }
}
