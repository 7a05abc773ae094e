import type { Book } from "../book/book";
import type { Axis } from "../book/grid";
import type { Sheet } from "../book/sheet";
import { deleteColumns, deleteRows } from "../change/lines/deleteLines";
import { insertColumns, insertRows } from "../change/lines/insertLines";
import { setLinesHidden, setLineSize } from "../change/lines/setLines";
import type { Refusal } from "./refusal";
import { perform } from "./refusal";

/** Whole rows or columns, from line `at` on, 0-based. */
export interface Lines {
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
}

/** The user inserts whole lines before the first of those selected. */
export const insertLines = (book: Book, sheet: Sheet, { axis, at, count }: Lines): Refusal | null =>
  perform(book, (axis === "rows" ? insertRows : insertColumns)(sheet.id, at, count));

export const deleteLines = (book: Book, sheet: Sheet, { axis, at, count }: Lines): Refusal | null =>
  perform(book, (axis === "rows" ? deleteRows : deleteColumns)(sheet.id, at, count));

export const hideLines = (
  book: Book,
  sheet: Sheet,
  { axis, at, count }: Lines,
  hidden: boolean,
): Refusal | null => perform(book, setLinesHidden(sheet.id, axis, at, at + count - 1, hidden));

/** @param size points for rows, characters for columns */
export const resizeLines = (
  book: Book,
  sheet: Sheet,
  { axis, at, count }: Lines,
  size: number,
): Refusal | null => perform(book, setLineSize(sheet.id, axis, at, at + count - 1, size));
