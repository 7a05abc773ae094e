import type { TableCell } from "../../app/ports/sheetHost";
import type { Door } from "./door";

/** Where the officer is, and taking them elsewhere. Round trips: one per function. */
export interface Selection extends TableCell {
  readonly sheetId: string;
}

/** The active cell exists whatever is selected; `getSelectedRange` refuses several areas (truth W34). */
export function selection(door: Door): Promise<Selection> {
  return door.exchange(({ workbook }) => {
    const cell = workbook.getActiveCell().untrack();
    const sheet = cell.worksheet;
    cell.load("rowIndex,columnIndex");
    sheet.load("id");
    return () => ({ sheetId: sheet.id, row: cell.rowIndex, column: cell.columnIndex });
  });
}

/** A filtered row is a hidden one, for Excel as for the officer: it is selected but not seen. */
export function selectCell(
  door: Door,
  sheetId: string,
  { row, column }: TableCell,
): Promise<{ readonly hidden: boolean }> {
  return door.exchange(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(sheetId);
    const cell = sheet.getCell(row, column).untrack();
    sheet.activate();
    cell.select();
    cell.load("rowHidden,columnHidden");
    return () => ({ hidden: cell.rowHidden || cell.columnHidden });
  });
}
