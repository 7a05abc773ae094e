import type { Book } from "../../book/book";
import { toR1C1 } from "../../book/formulaText";
import type { Cell } from "../../book/grid";
import { ExcelRefusal } from "../../book/refusal";
import type { Sheet } from "../../book/sheet";
import type { Content, Contents, Formats } from "../../change/cells/content";
import { Formula } from "../../change/cells/content";
import type { Entry } from "../../typing/entry";
import { Formatted, FormulaText } from "../../typing/entry";
import { invalidArgument } from "../wireError";

/** Characters of a formula at most; longer fails the batch (truth V8). */
const MAX_FORMULA = 8192;

/** How a property reads one element: `undefined` leaves the cell alone. */
export type ReadEntry = (given: unknown, numberFormat: string) => Entry | undefined;

/** A formula text at a place, as the book keeps it. */
export type ReadFormula = (text: string, row: number, column: number) => string;

export const fromA1: ReadFormula = (text, row, column) => toR1C1(text, row, column);

export const fromR1C1: ReadFormula = (text) => text;

export interface ReadCells {
  readonly contents: Contents;
  /** Number formats that texts brought along; absent when none did. */
  readonly formats?: Formats;
}

/**
 * What is assigned to cells, row by row, read with each cell's own number format (truth V10).
 * @throws ExcelRefusal for a formula that Excel does not accept (V8, L1)
 */
export function readContents(
  { sheet, book, at }: { readonly sheet: Sheet; readonly book: Book; readonly at: Cell },
  rows: readonly (readonly unknown[])[],
  readEntry: ReadEntry,
  readFormula: ReadFormula,
): ReadCells {
  let formatted = false;
  const formats: (string | undefined)[][] = [];
  const contents = rows.map((given, i) => {
    const row = at.row + i;
    const line: (Content | undefined)[] = new Array<Content | undefined>(given.length);
    const lineFormats: (string | undefined)[] = new Array<string | undefined>(given.length);
    for (let j = 0; j < given.length; j++) {
      const column = at.column + j;
      const entry = readEntry(given[j], sheet.style(row, column).numberFormat);
      if (entry instanceof Formatted) {
        formatted = true;
        lineFormats[j] = entry.numberFormat;
        line[j] = entry.value;
      } else if (entry instanceof FormulaText) {
        line[j] = new Formula(readFormula(accepted(entry.text, book), row, column));
      } else line[j] = entry;
    }
    formats.push(lineFormats);
    return line;
  });
  return formatted ? { contents, formats } : { contents };
}

function accepted(formula: string, book: Book): string {
  if (formula.length > MAX_FORMULA) throw new ExcelRefusal("GeneralException");
  if (book.calculator?.accepts(formula) === false) {
    throw invalidArgument(`${formula} is not a formula.`);
  }
  return formula;
}
