import { columnLetters } from "../../../core/sheetPlan/address";
import type { ColumnPlan } from "../../../core/sheetPlan/sheetPlan";

/** Neighbouring columns that share something: one call writes it for all of them. */
export interface ColumnRun {
  /** Letters of the first and of the last column. */
  readonly from: string;
  readonly to: string;
  /** The first of the columns. */
  readonly column: ColumnPlan;
}

/** Runs of columns for which `shared` answers the same; a schema of 200 columns has a dozen. */
export function columnRuns(
  columns: readonly ColumnPlan[],
  shared: (column: ColumnPlan) => unknown,
): readonly ColumnRun[] {
  const runs: ColumnRun[] = [];
  columns.forEach((column, index) => {
    const to = columnLetters(index);
    const last = runs.at(-1);
    if (last && shared(last.column) === shared(column)) runs[runs.length - 1] = { ...last, to };
    else runs.push({ from: to, to, column });
  });
  return runs;
}
