import type { AxisLayout } from "../../book/axisLayout";
import type { CellBlock } from "../../book/cells";
import type { Sheet } from "../../book/sheet";
import type { Step } from "../change";
import { requireAllowed, requireUnlocked } from "../requireUnlocked";
import { commentNotes } from "../rules/commentNotes";
import type { Shift } from "../shift/shift";
import { applyShift } from "./applyShift";
import { linesArea } from "./linesArea";

/** Takes whole rows out, from row `at` on. */
export const deleteRows = (sheetId: string, at: number, count = 1): Step =>
  deleteLines({ sheetId, axis: "rows", at, count: -count });

/** Takes whole columns out, from column `at` on. */
export const deleteColumns = (sheetId: string, at: number, count = 1): Step =>
  deleteLines({ sheetId, axis: "columns", at, count: -count });

function deleteLines(shift: Shift): Step {
  return (book) => {
    const { sheetId, axis, at, count } = shift;
    const sheet = book.sheet(sheetId);
    const area = linesArea(axis, at, -count);
    requireAllowed(sheet, axis === "rows" ? "allowDeleteRows" : "allowDeleteColumns");
    requireUnlocked(book, sheet, area);
    const lost = { cells: sheet.cells.copy(area), lines: linesOf(sheet, shift) };
    const { comments } = sheet.traits;
    const restore = applyShift(book, shift, () => {
      sheet.cells.remove(axis, at, -count);
      sheet.lines(axis).remove(at, -count);
    });
    return {
      notes: [
        { kind: "deleted", sheetId, axis, area },
        ...commentNotes(sheetId, comments, sheet.traits.comments),
      ],
      inverse: takeBack(shift, lost, restore),
    };
  };
}

interface Lost {
  readonly cells: CellBlock;
  readonly lines: AxisLayout;
}

const linesOf = (sheet: Sheet, { axis, at, count }: Shift): AxisLayout =>
  sheet.lines(axis).copy(at, at - count - 1);

function takeBack(shift: Shift, lost: Lost, restore: () => void): Step {
  return (book) => {
    const { sheetId, axis, at, count } = shift;
    const sheet = book.sheet(sheetId);
    sheet.cells.insert(axis, at, -count);
    sheet.lines(axis).insert(at, -count);
    sheet.cells.paste(lost.cells);
    sheet.lines(axis).paste(at, lost.lines);
    const { comments } = sheet.traits;
    restore();
    return {
      notes: [
        { kind: "inserted", sheetId, axis, area: linesArea(axis, at, -count) },
        ...commentNotes(sheetId, comments, sheet.traits.comments),
      ],
      inverse: deleteLines(shift),
    };
  };
}
