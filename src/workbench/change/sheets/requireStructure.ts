import type { Book } from "../../book/book";
import { ExcelRefusal } from "../../book/refusal";
import type { Sheet } from "../../book/sheet";

/**
 * Structure protection blocks adding, deleting, moving, renaming and hiding sheets (W20).
 * @throws ExcelRefusal AccessDenied
 */
export function requireOpenStructure(book: Book): void {
  if (book.traits.structureProtected) throw new ExcelRefusal("AccessDenied");
}

/** True when no other sheet is visible: it can then be neither deleted nor hidden (W7). */
export const isLastVisible = (book: Book, sheet: Sheet): boolean =>
  sheet.traits.visibility === "Visible" &&
  book.sheets.every((other) => other === sheet || other.traits.visibility !== "Visible");

/**
 * @throws ExcelRefusal InvalidOperation (the code Excel gives is not documented: W7's choice)
 */
export function requireOtherVisible(book: Book, sheet: Sheet): void {
  if (isLastVisible(book, sheet)) throw new ExcelRefusal("InvalidOperation");
}

/** The visible sheet that comes to the front when this one goes: the next, else the one before. */
export function neighbour(book: Book, sheet: Sheet): Sheet | null {
  const position = book.sheets.indexOf(sheet);
  const visible = (other: Sheet) => other !== sheet && other.traits.visibility === "Visible";
  return (
    book.sheets.slice(position).find(visible) ??
    book.sheets.slice(0, position).findLast(visible) ??
    null
  );
}
