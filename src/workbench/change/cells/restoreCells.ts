import { isSingleCell } from "../../book/area";
import type { CellBlock } from "../../book/cells";
import type { Area } from "../../book/grid";
import type { Sheet } from "../../book/sheet";
import type { CellBefore, Note, Step } from "../change";

/** Puts copied cells back where they were. */
export function restoreCells(sheetId: string, block: CellBlock): Step {
  return (book) => {
    const sheet = book.sheet(sheetId);
    const notes = [cellsNote(sheet, block.area)];
    const before = sheet.cells.copy(block.area);
    sheet.cells.paste(block);
    return { notes, inverse: restoreCells(sheetId, before) };
  };
}

/** The note of an edit, made before it happens: it tells what a single cell held (E2). */
export function cellsNote(sheet: Sheet, area: Area): Note {
  const note = { kind: "cells", sheetId: sheet.id, areas: [area] } as const;
  return isSingleCell(area) ? { ...note, before: cellBefore(sheet, area) } : note;
}

const cellBefore = (sheet: Sheet, { top, left }: Area): CellBefore => ({
  value: sheet.value(top, left),
  formula: sheet.formula(top, left),
});
