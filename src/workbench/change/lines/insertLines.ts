import type { Axis } from "../../book/grid";
import { ExcelRefusal } from "../../book/refusal";
import type { Sheet } from "../../book/sheet";
import type { Note, Step } from "../change";
import { requireAllowed } from "../requireUnlocked";
import type { Shift } from "../shift/shift";
import { axisLength } from "../shift/shift";
import { applyShift } from "./applyShift";
import { linesArea } from "./linesArea";

/** Opens whole rows before row `at`. */
export const insertRows = (sheetId: string, at: number, count = 1): Step =>
  insertLines({ sheetId, axis: "rows", at, count });

/** Opens whole columns before column `at`. */
export const insertColumns = (sheetId: string, at: number, count = 1): Step =>
  insertLines({ sheetId, axis: "columns", at, count });

function insertLines(shift: Shift): Step {
  return (book) => {
    const { sheetId, axis, at, count } = shift;
    const sheet = book.sheet(sheetId);
    requireAllowed(sheet, axis === "rows" ? "allowInsertRows" : "allowInsertColumns");
    requireBlankEnd(sheet, axis, count);
    const restore = applyShift(book, shift, () => {
      sheet.cells.insert(axis, at, count);
      sheet.lines(axis).insert(at, count);
    });
    const area = linesArea(axis, at, count);
    const note: Note = { kind: "inserted", sheetId, axis, area };
    return { notes: [note], inverse: takeBack(shift, restore) };
  };
}

/** Excel pushes no content off the sheet (W21). */
function requireBlankEnd(sheet: Sheet, axis: Axis, count: number): void {
  const end = axisLength(axis) - count;
  for (let column = 0; column < sheet.cells.columnsInUse; column++) {
    const { values, formulas } = sheet.cells.column(column);
    const from = axis === "rows" ? end : column >= end ? 0 : Infinity;
    if (from !== Infinity && (values.first(from) ?? formulas.first(from)) !== null) {
      throw new ExcelRefusal("NonBlankCellOffSheet");
    }
  }
}

function takeBack(shift: Shift, restore: () => void): Step {
  return (book) => {
    const { sheetId, axis, at, count } = shift;
    const sheet = book.sheet(sheetId);
    sheet.cells.remove(axis, at, count);
    sheet.lines(axis).remove(at, count);
    restore();
    const area = linesArea(axis, at, count);
    return {
      notes: [{ kind: "deleted", sheetId, axis, area }],
      inverse: insertLines(shift),
    };
  };
}
