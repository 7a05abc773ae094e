import type { Book } from "../../book/book";
import type { Sheet } from "../../book/sheet";
import { freeSheetName, requireSheetName } from "../../book/sheetName";
import type { Step } from "../change";
import { neighbour, requireOpenStructure } from "./requireStructure";

/** Adds a blank sheet, at the end and behind the active one unless told otherwise (W3). */
export function addSheet(options: {
  readonly name?: string;
  readonly position?: number;
  /** Is given the sheet, whose id the caller needs. */
  readonly made?: (sheet: Sheet) => void;
}): Step {
  return (book) => {
    requireOpenStructure(book);
    const name = options.name ?? freeSheetName(book);
    requireSheetName(book, name, null);
    const sheet = book.createSheet(name);
    options.made?.(sheet);
    return putSheet(sheet, options.position ?? book.sheets.length)(book);
  };
}

/** Puts a made sheet among the tabs. */
export const putSheet =
  (sheet: Sheet, position: number): Step =>
  (book) => {
    book.placeSheet(sheet, position);
    return {
      notes: [{ kind: "sheetAdded", sheetId: sheet.id }],
      inverse: takeSheet(sheet),
    };
  };

/** Takes a sheet away; when it was in front, a neighbour comes to the front (W9). */
export const takeSheet =
  (sheet: Sheet): Step =>
  (book) => {
    const position = book.sheets.indexOf(sheet);
    leaveFront(book, sheet);
    book.removeSheet(sheet);
    return {
      notes: [{ kind: "sheetDeleted", sheetId: sheet.id }],
      inverse: putSheet(sheet, position),
    };
  };

/** Brings a neighbour to the front when this sheet is there. */
export function leaveFront(book: Book, sheet: Sheet): void {
  if (book.activeSheet !== sheet) return;
  const next = neighbour(book, sheet);
  if (next !== null) book.focus.activate(next);
}
