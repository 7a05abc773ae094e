import type { Area } from "../../book/grid";
import type { Sheet } from "../../book/sheet";

/** Sum and mean are of the numbers, the count of all that is not empty, as Excel's status bar has it. */
export interface Totals {
  readonly count: number;
  readonly numbers: number;
  readonly sum: number;
}

/** Adds up the filled cells in view; empty stretches cost nothing, hidden lines do not count. */
export function totalsOf(sheet: Sheet, areas: readonly Area[]): Totals {
  let [count, numbers, sum] = [0, 0, 0];
  for (const { top, bottom, left, right } of areas) {
    const last = Math.min(right, sheet.cells.columnsInUse - 1);
    for (let column = left; column <= last; column++) {
      if (sheet.columns.hidden.get(column)) continue;
      for (const [row, value] of sheet.cells.column(column).values.entries(top, bottom)) {
        if (sheet.rows.hidden.get(row)) continue;
        count += 1;
        if (typeof value !== "number") continue;
        numbers += 1;
        sum += value;
      }
    }
  }
  return { count, numbers, sum };
}
