import { anyContainsCell } from "../../book/area";
import type { Area } from "../../book/grid";
import type { Note } from "../../book/sheetTraits";
import type { Step } from "../change";
import { setSheetTraits } from "../setTraits";
import { sequence } from "../together";

/** Puts a note on a cell, in place of the one it had. */
export const setNote = (sheetId: string, note: Note): Step =>
  changeNotes(sheetId, (notes) => [...notes.filter((other) => !isAt(other, note)), note]);

export const deleteNote = (sheetId: string, at: { row: number; column: number }): Step =>
  changeNotes(sheetId, (notes) => notes.filter((note) => !isAt(note, at)));

/** Takes the notes of some cells away. */
export const clearNotes =
  (sheetId: string, areas: readonly Area[]): Step =>
  (book) => {
    const isGone = (note: Note) => anyContainsCell(areas, note.row, note.column);
    if (!book.sheet(sheetId).traits.notes.some(isGone)) return sequence([])(book);
    return changeNotes(sheetId, (notes) => notes.filter((note) => !isGone(note)))(book);
  };

const isAt = (note: Note, { row, column }: { row: number; column: number }): boolean =>
  note.row === row && note.column === column;

const changeNotes =
  (sheetId: string, change: (notes: readonly Note[]) => readonly Note[]): Step =>
  (book) =>
    setSheetTraits(sheetId, { notes: change(book.sheet(sheetId).traits.notes) }, "note")(book);
