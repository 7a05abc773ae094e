import type { TableLayout } from "../../../app/ports/sheetHost";
import { areaAddress, readAreas, type Area } from "../../../core/sheetPlan/address";
import type { Door } from "../door";
import { isRefused } from "../refusal";
import { HEAD_ROWS, type Head } from "./findTable";

/** What one request tells of a sheet before its rows are read. */
export interface Shape {
  readonly head: Head;
  /** Sheet row after the last one that holds a value. */
  readonly end: number;
  readonly merged: readonly Area[];
}

/**
 * Where the values are: formats alone do not count (truth V38), so fifty thousand blank formatted rows
 * cost nothing. Null on an empty sheet. Round trips: one; two when Excel refuses to list the merged
 * areas, which it does above 512 of them (truth V43): the table is then read without.
 */
export async function readShape(door: Door, sheetId: string): Promise<Shape | null> {
  try {
    return await ask(door, sheetId, true);
  } catch (failure) {
    if (!isRefused(failure, "failed")) throw failure;
    return ask(door, sheetId, false);
  }
}

function ask(door: Door, sheetId: string, withMerged: boolean): Promise<Shape | null> {
  return door.exchange(({ workbook }) => {
    const used = workbook.worksheets.getItem(sheetId).getUsedRangeOrNullObject(true).untrack();
    const head = used
      .getRow(0)
      .untrack()
      .getResizedRange(HEAD_ROWS - 1, 0)
      .untrack();
    const merged = withMerged ? used.getMergedAreasOrNullObject().untrack() : null;
    used.load("rowIndex,columnIndex,rowCount");
    head.load("values");
    merged?.load("address");
    return () => {
      if (used.isNullObject) return null;
      return {
        head: { top: used.rowIndex, left: used.columnIndex, values: head.values },
        end: used.rowIndex + used.rowCount,
        merged: merged && !merged.isNullObject ? readAreas(merged.address) : [],
      };
    };
  });
}

/** The merged areas that touch the header or the rows of the table, as addresses. */
export function mergedIn({ merged }: Shape, layout: TableLayout): readonly string[] {
  const { headerRow, firstColumn, labels } = layout;
  return merged
    .filter(({ bottom, left, right }) => {
      const touchesColumns = right >= firstColumn && left < firstColumn + labels.length;
      return bottom >= headerRow && touchesColumns;
    })
    .map(areaAddress);
}
