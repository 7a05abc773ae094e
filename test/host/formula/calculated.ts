import { Book } from "../../../src/workbench/book/book";
import { toR1C1 } from "../../../src/workbench/book/formulaText";
import type { LocaleTag } from "../../../src/workbench/book/locale";
import { parseArea } from "../../../src/workbench/book/address";
import { CellError, type Scalar } from "../../../src/workbench/book/scalar";
import type { Sheet } from "../../../src/workbench/book/sheet";
import { formulaEngine, type FormulaEngine } from "../../../src/workbench/formula/formulaEngine";

/** What a test writes for a cell: `#N/A` is the error, a text with `=` a formula in A1 form. */
export type Written = string | number | boolean | null;

/** Saturday 15 March 2025, half past one in the afternoon: serial 45731.5625. */
const NOW = new Date(2025, 2, 15, 13, 30, 0);

export const chances = { now: () => NOW, random: () => 0.25 };

/** Errors as their codes, so that expectations read as cells do. */
export const shown = (value: Scalar): string | number | boolean | null =>
  value instanceof CellError ? value.code : value;

export function write(sheet: Sheet, address: string, written: Written): void {
  const area = parseArea(address);
  if (area === null) throw new Error(`No address: ${address}`);
  const { top: row, left: column } = area;
  const isFormula = typeof written === "string" && written.startsWith("=");
  sheet.cells.setFormula(row, column, isFormula ? toR1C1(written, row, column) : null);
  if (!isFormula) sheet.cells.setValue(row, column, asScalar(written));
}

function asScalar(written: Written): Scalar {
  return typeof written === "string" && /^#[A-Z/0]+[!?A]$/.test(written)
    ? CellError.of(written as CellError["code"])
    : written;
}

/** A book of one sheet, `Feuil1`, with these cells, calculated. */
export function bookOf(
  cells: Readonly<Record<string, Written>>,
  locale: LocaleTag = "en-US",
): { book: Book; sheet: Sheet; engine: FormulaEngine } {
  const book = new Book(locale);
  const sheet = addSheet(book, "Feuil1", cells);
  book.calculateWith(formulaEngine(chances));
  book.calculate();
  return { book, sheet, engine: book.calculator as FormulaEngine };
}

export function addSheet(
  book: Book,
  name: string,
  cells: Readonly<Record<string, Written>>,
): Sheet {
  const sheet = book.createSheet(name);
  book.placeSheet(sheet);
  for (const [address, written] of Object.entries(cells)) write(sheet, address, written);
  return sheet;
}

/** What a cell shows, by its address. */
export function at(sheet: Sheet, address: string): string | number | boolean | null {
  const area = parseArea(address)!;
  return shown(sheet.value(area.top, area.left));
}

/** The value of one formula in cell Z100 of a sheet with these cells; arrays as rows. */
export function valueOf(
  formula: string,
  cells: Readonly<Record<string, Written>> = {},
  locale: LocaleTag = "en-US",
): unknown {
  const { sheet, engine } = bookOf(cells, locale);
  const value = engine.evaluate(toR1C1(formula, 99, 25), { sheet, row: 99, column: 25 });
  return Array.isArray(value) ? value.map((row) => row.map(shown)) : shown(value);
}
