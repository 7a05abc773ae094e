import type { Book } from "../../book/book";
import type { Note } from "../../change/change";
import { cellJson, valueType } from "../../wire/values/cellJson";

type CellsNote = Extract<Note, { kind: "cells" }>;

/** `details` of onChanged: what a single cell held and holds (truth E2); empty for several cells. */
export function cellDetails(note: CellsNote, book: Book): Readonly<Record<string, unknown>> {
  const [area] = note.areas;
  const sheet = book.sheetById(note.sheetId);
  if (note.before === undefined || area === undefined || sheet === null) return {};
  const after = sheet.value(area.top, area.left);
  return {
    valueBefore: cellJson(note.before.value),
    valueAfter: cellJson(after),
    valueTypeBefore: valueType(note.before.value),
    valueTypeAfter: valueType(after),
  };
}
