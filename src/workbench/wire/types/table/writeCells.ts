import type { Area } from "../../../book/grid";
import type { Sheet } from "../../../book/sheet";
import { enter } from "../../../change/cells/enter";
import { readApiValue } from "../../../typing/readApiValue";
import type { Batch } from "../../batch";
import { performFor } from "../../scene";
import { rowsFor } from "../../values/shape";

/** Writes an array of the area's shape, or one value for all of it, as `Range.values` does. */
export function writeCells(sheet: Sheet, area: Area, given: unknown, { scene }: Batch): void {
  const entries = rowsFor(area, given).map((line, i) =>
    line.map((value, j) =>
      readApiValue(value, sheet.style(area.top + i, area.left + j).numberFormat),
    ),
  );
  performFor(scene, enter(sheet.id, { row: area.top, column: area.left }, entries));
}
