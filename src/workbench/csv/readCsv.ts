import { Book } from "../book/book";
import { toR1C1 } from "../book/formulaText";
import { MAX_COLUMNS, MAX_ROWS } from "../book/grid";
import type { Locale, LocaleTag } from "../book/locale";
import type { Sheet } from "../book/sheet";
import { GENERAL } from "../book/style";
import { isFormula } from "../formula/syntax/checkFormula";
import { fromLocalFormula } from "../formula/syntax/localize";
import { Formatted, FormulaText, type Entry } from "../typing/entry";
import { readUserText } from "../typing/readText";
import { CsvError } from "./csvError";
import { decodeCsv } from "./encodings";
import { splitRecords } from "./splitRecords";

interface CsvReading {
  readonly locale: LocaleTag;
  /** Of the worksheet; Excel takes the name of the file. */
  readonly sheetName?: string;
}

/**
 * Opens a .csv as a double click does: split on the list separator of the system (F5), or on that
 * of a first line `sep=`, and every field read as typing in a General cell, with its losses (F6).
 * Formulas have no result until the book has a calculator.
 * @throws CsvError when it does not fit in a worksheet
 */
export function readCsv(bytes: Uint8Array, { locale: tag, sheetName }: CsvReading): Book {
  const book = new Book(tag);
  const sheet = book.createSheet(sheetName ?? (tag === "fr-FR" ? "Feuil1" : "Sheet1"));
  book.placeSheet(sheet);
  const { separator, body } = separatorOf(decodeCsv(bytes), book.locale);
  const look = (numberFormat: string) => book.styles.patch(0, { numberFormat });
  let row = 0;
  for (const fields of splitRecords(body, separator)) {
    if (row >= MAX_ROWS) throw new CsvError("tooManyRows", MAX_ROWS);
    if (fields.length > MAX_COLUMNS) throw new CsvError("tooManyColumns", MAX_COLUMNS);
    fields.forEach((field, column) => {
      if (field !== "") put(sheet, row, column, readField(field, book.locale), look);
    });
    row += 1;
  }
  return book;
}

/** The line `sep=` is not data. */
function separatorOf(text: string, locale: Locale): { separator: string; body: string } {
  const line = /^sep=(.)(?:\r\n|\r|\n|$)/i.exec(text);
  if (line === null) return { separator: locale.listSeparator, body: text };
  return { separator: line[1] as string, body: text.slice(line[0].length) };
}

/** In a file an apostrophe is no escape, and what is no formula stays text. */
function readField(field: string, locale: Locale): Entry {
  if (field.startsWith("'")) return field;
  const entry = readUserText(field, GENERAL, locale, (text) => fromLocalFormula(text, locale));
  return entry instanceof FormulaText && !isFormula(entry.text) ? field : entry;
}

function put(
  sheet: Sheet,
  row: number,
  column: number,
  entry: Entry,
  look: (numberFormat: string) => number,
): void {
  if (entry instanceof FormulaText) {
    sheet.cells.setFormula(row, column, toR1C1(entry.text, row, column));
    sheet.cells.setValue(row, column, quotedText(entry.text));
  } else if (entry instanceof Formatted) {
    sheet.cells.setValue(row, column, entry.value);
    sheet.cells.setStyles(row, column, [look(entry.numberFormat)]);
  } else {
    sheet.cells.setValue(row, column, entry);
  }
}

/** The text of `="01234"`, by which exports save a code from being read as a number (F7). */
const quotedText = (formula: string): string | null =>
  /^="((?:[^"]|"")*)"$/.exec(formula)?.[1]?.replaceAll('""', '"') ?? null;
