import type { Area } from "../book/grid";
import { cellsNote } from "./cells/restoreCells";
import type { Note, Step } from "./change";

/**
 * A step of several parts told as one edit of an area, as Excel tells one paste (E24), whichever
 * way it is done or undone.
 */
export const asOneEdit =
  (sheetId: string, area: Area, step: Step): Step =>
  (book) => {
    const edit = cellsNote(book.sheet(sheetId), area);
    const { notes, inverse } = step(book);
    const others = notes.filter((note: Note) => note.kind !== "cells" || note.sheetId !== sheetId);
    return { notes: [edit, ...others], inverse: asOneEdit(sheetId, area, inverse) };
  };
