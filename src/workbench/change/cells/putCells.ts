import type { CellBlock } from "../../book/cells";
import type { Area } from "../../book/grid";
import type { Step } from "../change";
import { requireUnlocked } from "../requireUnlocked";
import { adaptCopies } from "./copiedFormula";
import { cellsNote, restoreCells } from "./restoreCells";

/** Puts copied cells over an area of the same size: contents and styles (P1). */
export const putCells =
  (sheetId: string, block: CellBlock, target: Area): Step =>
  (book) => {
    const sheet = book.sheet(sheetId);
    requireUnlocked(book, sheet, target);
    const notes = [cellsNote(sheet, target)];
    const before = sheet.cells.copy(target);
    sheet.cells.paste(block, target.top, target.left);
    adaptCopies(sheet, block.area, target);
    return { notes, inverse: restoreCells(sheetId, before) };
  };
