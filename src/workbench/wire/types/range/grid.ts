import type { Sheet } from "../../../book/sheet";
import type { Batch } from "../../batch";
import type { Property } from "../../officeType";
import { RangeTarget } from "../../rangeTarget";
import { isReadable, rowsFor } from "../../values/shape";

export type ReadCell = (sheet: Sheet, row: number, column: number, batch: Batch) => unknown;

export type Rows = readonly (readonly unknown[])[];

/** One value per cell, row by row; `null` where cells cannot be read one by one (V25, V26). */
export const readGrid =
  (read: ReadCell) =>
  ({ sheet, area }: RangeTarget, batch: Batch): unknown[][] | null => {
    if (!isReadable(area)) return null;
    const rows: unknown[][] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      const line: unknown[] = [];
      for (let column = area.left; column <= area.right; column++) {
        line.push(read(sheet, row, column, batch));
      }
      rows.push(line);
    }
    return rows;
  };

/** A property of cells that is assigned whole, or in the client's bands. */
export const gridProperty = (
  read: ReadCell,
  write: (target: RangeTarget, rows: Rows, batch: Batch) => void,
): Property<RangeTarget> => ({
  kind: "property",
  read: readGrid(read),
  write: (target, raw, batch) => {
    const whole = batch.chunks.gather(target, raw);
    if (whole === null) return;
    write(new RangeTarget(target.sheet, whole.area), rowsFor(whole.area, whole.given), batch);
  },
});
