import type { TableLayout } from "../../../app/ports/sheetHost";
import { areaAddress, readAreas, type Area } from "../../../core/sheetPlan/address";
import { HEAD_ROWS, type Head } from "./findTable";

/** What one request tells of a sheet before its rows are read. */
export interface Shape {
  readonly head: Head;
  /** Sheet row after the last one that holds a value. */
  readonly end: number;
  readonly merged: readonly Area[];
}

/**
 * Asks where the values are; the answer, null on an empty sheet, is to be read after the exchange.
 * Formats alone do not count (truth V38): fifty thousand blank formatted rows cost nothing.
 */
export function queueShape(sheet: Excel.Worksheet, withMerged: boolean): () => Shape | null {
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
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
