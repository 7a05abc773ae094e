import { WHOLE_SHEET } from "../../book/area";
import type { Book } from "../../book/book";
import { styleNamed } from "../../book/namedStyle";
import { ExcelRefusal } from "../../book/refusal";
import type { Sheet } from "../../book/sheet";
import { copyName } from "../../book/sheetName";
import type { StyleId } from "../../book/style";
import { isTaken } from "../../book/tableNames";
import type { Step } from "../change";
import { setBookTraits } from "../setTraits";
import { sequence } from "../together";
import { putSheet } from "./addSheet";
import { fill } from "./copySheet";
import { deleteSheet } from "./deleteSheet";
import { renameSheet } from "./renameSheet";
import { requireOpenStructure } from "./requireStructure";

export interface Insertion {
  /** A workbook that is nobody else's: what does not come along is taken out of it. */
  readonly source: Book;
  /** All of its sheets when absent. */
  readonly names?: readonly string[];
  readonly position: number;
  /** Is given each sheet, in order. */
  readonly made: (sheet: Sheet) => void;
}

/**
 * Brings sheets of another workbook in, with all that is theirs, the names that they use and the
 * styles that they wear. A sheet whose name is taken is numbered, and the formulas that came with it
 * follow; what they read on sheets left behind is `#REF!`, as every other workbook is here.
 * @throws ExcelRefusal ItemNotFound when the other workbook has no such sheet
 */
export const insertSheets =
  ({ source, names, position, made }: Insertion): Step =>
  (book) => {
    requireOpenStructure(book);
    const wanted = names?.map((name) => named(source, name)) ?? [...source.sheets];
    const visibilities = wanted.map(({ traits }) => traits.visibility);
    keepOnly(source, wanted);
    for (const sheet of wanted) giveFreeName(source, sheet, book);
    const copies = wanted.map((sheet, i) => {
      const copy = book.createSheet(sheet.name);
      fill(book, sheet, copy);
      wear(book, source, copy);
      copy.become({ visibility: visibilities[i] ?? "Visible" });
      made(copy);
      return copy;
    });
    const puts = copies.map((copy, i) => putSheet(copy, position + i));
    return sequence([bringAlong(book, source), ...puts])(book);
  };

function named(source: Book, name: string): Sheet {
  const sheet = source.sheetByName(name);
  if (sheet === null) throw new ExcelRefusal("ItemNotFound");
  return sheet;
}

function keepOnly(source: Book, wanted: readonly Sheet[]): void {
  source.become({ structureProtected: false });
  for (const sheet of source.sheets) sheet.become({ visibility: "Visible" });
  const others = source.sheets.filter((sheet) => !wanted.includes(sheet));
  for (const { id } of others) deleteSheet(id)(source);
}

function giveFreeName(source: Book, sheet: Sheet, book: Book): void {
  if (book.sheetByName(sheet.name) === null) return;
  let name = copyName(book, sheet.name);
  while (source.sheetByName(name) !== null) name = copyName(source, name);
  renameSheet(sheet.id, name)(source);
}

/** Each workbook numbers its styles by itself. */
function wear(book: Book, source: Book, copy: Sheet): void {
  const known = new Map<StyleId, StyleId>();
  copy.cells.restyle(WHOLE_SHEET, (id) => {
    const own = known.get(id) ?? book.styles.intern(source.styles.get(id));
    known.set(id, own);
    return own;
  });
}

/** Names of the other workbook and its cell styles, where this one has none of that name. */
function bringAlong(book: Book, source: Book): Step {
  const { names, namedStyles } = book.traits;
  const newNames = source.traits.names.filter(({ name }) => !isTaken(book, name, []));
  const newStyles = source.traits.namedStyles.filter(
    ({ name }) => styleNamed(namedStyles, name) === undefined,
  );
  const patch = {
    names: [...names, ...newNames],
    namedStyles: [...namedStyles, ...newStyles],
  };
  return setBookTraits(patch, "name");
}
