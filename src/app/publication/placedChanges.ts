import { rowChanges, type TableTrace } from "../../core/publication/rowChanges";

/** Rows that changed since an earlier publication, as the officer finds them. */
export interface PlacedChanges {
  /** Rows of the sheet, numbered as Excel does. */
  readonly added: readonly number[];
  readonly changed: readonly number[];
  /** Rows of the file that was published, its header being the first: they are in the sheet no more. */
  readonly removed: readonly number[];
}

/**
 * @param positions where each row that leaves stands in the sheet's table, from 0.
 * @param headerRow of the sheet, from 0.
 */
export function placedChanges(
  earlier: TableTrace,
  now: TableTrace,
  positions: readonly number[],
  headerRow: number,
): PlacedChanges {
  const { added, changed, removed } = rowChanges(earlier, now);
  const inSheet = (row: number): number => headerRow + 2 + (positions[row] ?? row);
  return {
    added: added.map(inSheet),
    changed: changed.map(inSheet),
    removed: removed.map((row) => row + 2),
  };
}
