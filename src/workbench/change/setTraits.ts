import type { BookTraits } from "../book/bookTraits";
import type { SheetTraits } from "../book/sheetTraits";
import type { BookNote, Note, QuietTrait, SheetNote, Step } from "./change";

/** Replaces traits of a sheet; every step that edits rules, tables, notes… ends here. */
export function setSheetTraits(
  sheetId: string,
  patch: Partial<SheetTraits>,
  note: SheetNote | QuietTrait,
  inverseNote: SheetNote | QuietTrait = note,
): Step {
  return (book) => {
    const sheet = book.sheet(sheetId);
    const before = valuesOf(sheet.traits, patch);
    sheet.become(patch);
    return {
      notes: [{ ...asNote(note), sheetId } as Note],
      inverse: setSheetTraits(sheetId, before, inverseNote, note),
    };
  };
}

/** Replaces traits of the workbook. */
export function setBookTraits(patch: Partial<BookTraits>, trait: BookNote["trait"]): Step {
  return (book) => {
    const before = valuesOf(book.traits, patch);
    book.become(patch);
    return { notes: [{ kind: "book", trait }], inverse: setBookTraits(before, trait) };
  };
}

const asNote = (note: SheetNote | QuietTrait): SheetNote =>
  typeof note === "string" ? { kind: "trait", trait: note } : note;

/** The present values of the traits that a patch names. */
function valuesOf<T extends object>(traits: T, patch: Partial<T>): Partial<T> {
  const names = Object.keys(patch) as (keyof T)[];
  return Object.fromEntries(names.map((name) => [name, traits[name]])) as Partial<T>;
}
