import type { Book } from "../book/book";
import type { Sheet } from "../book/sheet";
import type { Visibility } from "../book/sheetTraits";
import type { Step } from "../change/change";
import { addSheet } from "../change/sheets/addSheet";
import { copySheet } from "../change/sheets/copySheet";
import { deleteSheet } from "../change/sheets/deleteSheet";
import { moveSheet } from "../change/sheets/moveSheet";
import { renameSheet } from "../change/sheets/renameSheet";
import { setVisibility } from "../change/sheets/setVisibility";
import type { Refusal } from "./refusal";
import { perform, refusal } from "./refusal";

/** The user clicks "+": the new sheet stands after the active one, and in front. */
export function addTab(book: Book): Refusal | null {
  const position = book.sheets.indexOf(book.activeSheet) + 1;
  return inFront(book, (made) => addSheet({ position, made }));
}

/** The user types another name on a tab (W1, W2). */
export const renameTab = (book: Book, sheet: Sheet, name: string): Refusal | null =>
  name === sheet.name
    ? null
    : perform(book, renameSheet(sheet.id, name), { InvalidArgument: "sheetName" });

/** @param position among the tabs, 0-based, hidden sheets counted */
export const moveTab = (book: Book, sheet: Sheet, position: number): Refusal | null =>
  perform(book, moveSheet(sheet.id, position));

/** The last visible sheet can be neither deleted nor hidden (W7). */
export const deleteTab = (book: Book, sheet: Sheet): Refusal | null =>
  perform(book, deleteSheet(sheet.id), { InvalidOperation: "lastVisible" });

export const setTabVisibility = (
  book: Book,
  sheet: Sheet,
  visibility: Visibility,
): Refusal | null =>
  perform(book, setVisibility(sheet.id, visibility), { InvalidOperation: "lastVisible" });

/** The user copies a tab: `X (2)` stands before the original, and in front (W11). */
export const copyTab = (book: Book, sheet: Sheet): Refusal | null =>
  inFront(book, (made) => copySheet(sheet.id, book.sheets.indexOf(sheet), { made }));

/** A hidden sheet cannot be brought to the front. */
export function activateTab(book: Book, sheet: Sheet): Refusal | null {
  if (sheet.traits.visibility !== "Visible") return refusal(book, "impossible");
  book.focus.activate(sheet);
  return null;
}

/** Makes a sheet and brings it to the front. */
function inFront(book: Book, step: (made: (sheet: Sheet) => void) => Step): Refusal | null {
  const sheets: Sheet[] = [];
  const refused = perform(
    book,
    step((sheet) => sheets.push(sheet)),
  );
  sheets.forEach((sheet) => book.focus.activate(sheet));
  return refused;
}
