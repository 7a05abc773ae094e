import type { Note } from "../../book/sheetTraits";
import type { Step } from "../change";
import { setSheetTraits } from "../setTraits";

/** Puts a note on a cell, in place of the one it had. */
export const setNote = (sheetId: string, note: Note): Step =>
  changeNotes(sheetId, (notes) => [...notes.filter((other) => !isAt(other, note)), note]);

export const deleteNote = (sheetId: string, at: { row: number; column: number }): Step =>
  changeNotes(sheetId, (notes) => notes.filter((note) => !isAt(note, at)));

const isAt = (note: Note, { row, column }: { row: number; column: number }): boolean =>
  note.row === row && note.column === column;

const changeNotes =
  (sheetId: string, change: (notes: readonly Note[]) => readonly Note[]): Step =>
  (book) =>
    setSheetTraits(sheetId, { notes: change(book.sheet(sheetId).traits.notes) }, "note")(book);
