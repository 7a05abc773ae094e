import { cellCount, columnCount, isWholeColumns, isWholeRows, rowCount } from "../../book/area";
import type { Area } from "../../book/grid";
import { ExcelRefusal, WRONG_SIZE } from "../../book/refusal";

/** Above this many cells, a read gives `null` without error (truth V26). */
export const READ_LIMIT = 5_000_000;

/** Entire rows or columns: no cell by cell reading or writing (truth V25). */
export const isUnbounded = (area: Area): boolean => isWholeColumns(area) || isWholeRows(area);

export const isReadable = (area: Area): boolean =>
  !isUnbounded(area) && cellCount(area) <= READ_LIMIT;

/**
 * What is assigned to a range, row by row: an array of its shape (truth V24), or one scalar for
 * every cell (V23).
 * @throws ExcelRefusal InvalidArgument
 */
export function rowsFor(area: Area, given: unknown): readonly (readonly unknown[])[] {
  if (given === null || given === undefined || isUnbounded(area)) {
    throw new ExcelRefusal("InvalidArgument");
  }
  const [rows, columns] = [rowCount(area), columnCount(area)];
  if (!Array.isArray(given)) {
    const line = new Array<unknown>(columns).fill(given);
    return new Array<readonly unknown[]>(rows).fill(line);
  }
  const list = given as readonly unknown[];
  const fits = (line: unknown) => Array.isArray(line) && line.length === columns;
  if (list.length !== rows || !list.every(fits)) {
    throw new ExcelRefusal("InvalidArgument", WRONG_SIZE);
  }
  return list as readonly (readonly unknown[])[];
}
