import type { SheetEvent } from "../../../app/ports/sheetHost";
import { LAST_COLUMN, readAreas, type Area } from "../../../core/sheetPlan/address";

/** The part of `WorksheetChangedEventArgs` that tells what happened. */
export type Change = Pick<
  Excel.WorksheetChangedEventArgs,
  "address" | "changeType" | "worksheetId" | "triggerSource"
>;

/**
 * What a change means for a table; null for our own writes (`triggerSource`, ExcelApi 1.14).
 * Whole rows inserted or deleted keep the others' order; anything else that moves cells (columns,
 * parts of rows, a table that grew: truth E13) asks for the sheet to be read again.
 */
export function sheetEvent(change: Change): SheetEvent | null {
  if (change.triggerSource === "ThisLocalAddin") return null;
  const sheetId = change.worksheetId;
  const areas = readAreas(change.address);
  const area = areas.length > 0 ? hull(areas) : null;
  if (!area) return { kind: "reshaped", sheetId };
  const { top: first, bottom: last } = area;
  if (change.changeType === "RangeEdited") return { kind: "rowsEdited", sheetId, first, last };
  if (areas.length === 1 && isWholeRows(area)) {
    const count = last - first + 1;
    if (change.changeType === "RowInserted") return { kind: "rowsInserted", sheetId, first, count };
    if (change.changeType === "RowDeleted") return { kind: "rowsDeleted", sheetId, first, count };
  }
  return { kind: "reshaped", sheetId };
}

function hull(areas: readonly Area[]): Area {
  return {
    top: Math.min(...areas.map(({ top }) => top)),
    left: Math.min(...areas.map(({ left }) => left)),
    bottom: Math.max(...areas.map(({ bottom }) => bottom)),
    right: Math.max(...areas.map(({ right }) => right)),
  };
}

function isWholeRows({ left, right }: Area): boolean {
  return left === 0 && right === LAST_COLUMN;
}
