import type { Book } from "../../book/book";
import { toR1C1 } from "../../book/formulaText";
import type { Cell } from "../../book/grid";
import { ExcelRefusal } from "../../book/refusal";
import type { Sheet } from "../../book/sheet";
import { GENERAL } from "../../book/style";
import type { Entry } from "../../typing/entry";
import { FormulaText, Formatted } from "../../typing/entry";
import type { Step } from "../change";
import type { Content } from "./content";
import { Formula } from "./content";
import { setCells } from "./setCells";

/** Rows of what was read from texts or API values; `undefined` leaves the cell (V21). */
export type Entries = readonly (readonly (Entry | undefined)[])[];

/** Characters of a formula at most (V8). */
const MAX_FORMULA = 8192;

/**
 * Writes entries: constants, formulas in English A1, values that bring a number format. A format
 * goes to General cells only, since the reader was told the cell's own.
 * @throws ExcelRefusal InvalidArgument for text that is no formula, GeneralException for one too
 * long (V8), AccessDenied for locked cells (W16); nothing is then written
 */
export function enter(sheetId: string, at: Cell, entries: Entries): Step {
  return (book) => {
    const sheet = book.sheet(sheetId);
    const contents = entries.map((line, i) =>
      line.map((entry, j) => contentOf(book, entry, at.row + i, at.column + j)),
    );
    return setCells(sheetId, at, contents, formatsOf(book, sheet, at, entries))(book);
  };
}

function contentOf(
  book: Book,
  entry: Entry | undefined,
  row: number,
  column: number,
): Content | undefined {
  if (entry instanceof Formatted) return entry.value;
  if (!(entry instanceof FormulaText)) return entry;
  requireFormula(book, entry.text);
  return new Formula(toR1C1(entry.text, row, column));
}

/** @throws ExcelRefusal GeneralException, InvalidArgument */
export function requireFormula(book: Book, formula: string): void {
  if (formula.length > MAX_FORMULA) throw new ExcelRefusal("GeneralException");
  if (book.calculator?.accepts(formula) === false) throw new ExcelRefusal("InvalidArgument");
}

/** The formats that entries bring, or `undefined` when none does, as for nearly all writes. */
function formatsOf(book: Book, sheet: Sheet, at: Cell, entries: Entries) {
  if (!entries.some((line) => line.some((entry) => entry instanceof Formatted))) return undefined;
  return entries.map((line, i) =>
    line.map((entry, j) => {
      if (!(entry instanceof Formatted)) return undefined;
      const style = sheet.cells.styleId(at.row + i, at.column + j);
      return book.styles.get(style).numberFormat === GENERAL ? entry.numberFormat : undefined;
    }),
  );
}
