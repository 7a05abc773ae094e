import type { Area, Cell } from "../../book/grid";
import { MAX_COLUMNS, MAX_ROWS } from "../../book/grid";
import { ExcelRefusal } from "../../book/refusal";
import type { Sheet } from "../../book/sheet";
import type { Step } from "../change";
import { requireUnlocked } from "../requireUnlocked";
import type { Content, Contents, Formats } from "./content";
import { Formula } from "./content";
import { writeFormats } from "./writeFormats";
import { cellsNote, restoreCells } from "./restoreCells";

/** Characters a cell holds at most (V32). */
export const MAX_TEXT = 32_767;

/**
 * Writes contents and nothing more; tables are for the caller to mind. In a merged area only the
 * first cell keeps what is written (V42).
 */
export function putContents(
  sheetId: string,
  at: Cell,
  contents: Contents,
  formats?: Formats,
): Step {
  return (book) => {
    const sheet = book.sheet(sheetId);
    const area = areaOf(at, contents);
    requireUnlocked(book, sheet, area);
    requireShortTexts(contents);
    const notes = [cellsNote(sheet, area)];
    const before = sheet.cells.copy(area);
    writeContents(sheet, at, contents);
    if (formats !== undefined) writeFormats(sheet, book.styles, at, formats);
    return { notes, inverse: restoreCells(sheetId, before) };
  };
}

export function areaOf(at: Cell, contents: Contents): Area {
  const bottom = at.row + contents.length - 1;
  const right = at.column + (contents[0]?.length ?? 0) - 1;
  if (bottom < at.row || right < at.column || bottom >= MAX_ROWS || right >= MAX_COLUMNS) {
    throw new ExcelRefusal("InvalidArgument");
  }
  return { top: at.row, left: at.column, bottom, right };
}

function requireShortTexts(contents: Contents): void {
  const tooLong = (content: Content | undefined) =>
    typeof content === "string" && content.length > MAX_TEXT;
  if (contents.some((row) => row.some(tooLong))) throw new ExcelRefusal("InvalidArgument");
}

function writeContents(sheet: Sheet, at: Cell, contents: Contents): void {
  const merged = sheet.traits.merges.length > 0;
  contents.forEach((line, i) => {
    line.forEach((content, j) => {
      const [row, column] = [at.row + i, at.column + j];
      if (content === undefined || (merged && isCovered(sheet, row, column))) return;
      writeContent(sheet, row, column, content);
    });
  });
}

/** A new formula shows nothing until it is calculated. */
function writeContent(sheet: Sheet, row: number, column: number, content: Content): void {
  const isFormula = content instanceof Formula;
  sheet.cells.setFormula(row, column, isFormula ? content.r1c1 : null);
  sheet.cells.setValue(row, column, isFormula ? null : content);
}

/** Inside a merged area, but not its first cell. */
function isCovered(sheet: Sheet, row: number, column: number): boolean {
  const merge = sheet.mergeAt(row, column);
  return merge !== null && (merge.top !== row || merge.left !== column);
}
