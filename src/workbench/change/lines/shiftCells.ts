import { extent, intersect, withExtent } from "../../book/area";
import type { CellBlock } from "../../book/cells";
import type { Area, Axis } from "../../book/grid";
import { ExcelRefusal } from "../../book/refusal";
import type { Sheet } from "../../book/sheet";
import { closeCells, openCells } from "../../book/shiftedCells";
import type { Note, Step } from "../change";
import { requireAllowed } from "../requireUnlocked";
import { commentNotes } from "../rules/commentNotes";
import type { Shift } from "../shift/shift";
import { axisLength, isInBand } from "../shift/shift";
import { applyShift } from "./applyShift";

/** Opens cells in place of an area: what was there moves down (`rows`) or right (`columns`). */
export const insertCells = (sheetId: string, area: Area, axis: Axis): Step =>
  shiftCells(shiftOf(sheetId, area, axis, 1), area);

/** Takes cells out: what lies below moves up (`rows`), or what lies right moves left (`columns`). */
export const deleteCells = (sheetId: string, area: Area, axis: Axis): Step =>
  shiftCells(shiftOf(sheetId, area, axis, -1), area);

function shiftOf(sheetId: string, area: Area, axis: Axis, sign: 1 | -1): Shift {
  const [at, end] = extent(area, axis);
  const band = extent(area, axis === "rows" ? "columns" : "rows");
  return { sheetId, axis, at, count: sign * (end - at + 1), band };
}

function shiftCells(shift: Shift, area: Area): Step {
  return (book) => {
    const { sheetId, axis, at, count } = shift;
    const sheet = book.sheet(sheetId);
    const moving = withExtent(area, axis, at, axisLength(axis) - 1);
    requireAllowed(sheet, null);
    requireWholeThings(sheet, shift, moving);
    if (count > 0)
      requireBlank(sheet, withExtent(area, axis, axisLength(axis) - count, axisLength(axis) - 1));
    const before = sheet.cells.copy(moving);
    const { comments } = sheet.traits;
    const restore = applyShift(book, shift, () =>
      (count > 0 ? openCells : closeCells)(sheet.cells, axis, area),
    );
    const note: Note = { kind: count > 0 ? "shiftedIn" : "shiftedOut", sheetId, axis, area };
    const told = commentNotes(sheetId, comments, sheet.traits.comments);
    return { notes: [note, ...told], inverse: takeBack(shift, area, before, restore) };
  };
}

function takeBack(shift: Shift, area: Area, before: CellBlock, restore: () => void): Step {
  return (book) => {
    const { sheetId, axis, count } = shift;
    const sheet = book.sheet(sheetId);
    const { comments } = sheet.traits;
    sheet.cells.paste(before);
    restore();
    const kind = count > 0 ? "shiftedOut" : "shiftedIn";
    const told = commentNotes(sheetId, comments, sheet.traits.comments);
    return { notes: [{ kind, sheetId, axis, area }, ...told], inverse: shiftCells(shift, area) };
  };
}

/** Merged areas and tables among the cells that move must move whole. */
function requireWholeThings(sheet: Sheet, shift: Shift, moving: Area): void {
  const { merges, tables } = sheet.traits;
  const isCut = (thing: Area) => intersect(thing, moving) !== null && !isInBand(thing, shift);
  if (merges.some(isCut)) throw new ExcelRefusal("InvalidOperation");
  if (tables.some((table) => isCut(table.area))) throw new ExcelRefusal("InsertDeleteConflict");
}

/** Excel pushes no content off the sheet (W21). */
function requireBlank(sheet: Sheet, end: Area): void {
  for (let column = end.left; column <= Math.min(end.right, sheet.cells.columnsInUse); column++) {
    const { values, formulas } = sheet.cells.column(column);
    const first = values.first(end.top) ?? formulas.first(end.top);
    if (first !== null && first <= end.bottom) throw new ExcelRefusal("NonBlankCellOffSheet");
  }
}
