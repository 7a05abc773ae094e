/**
 * How long the workbench takes to save and open large files (`npx tsx test/bench/fileSpeed.ts`).
 * Seconds on this machine, meant to be read, not judged.
 */
import { Book } from "../../src/workbench/book/book";
import { readCsv } from "../../src/workbench/csv/readCsv";
import { writeCsv } from "../../src/workbench/csv/writeCsv";
import { readXlsx } from "../../src/workbench/xlsx/readXlsx";
import { writeXlsx } from "../../src/workbench/xlsx/writeXlsx";

const ROWS = 100_000;
const COLUMNS = 16;

/** Texts that repeat and numbers that do not, by column in turn. */
function values(): Book {
  const book = new Book("fr-FR");
  const sheet = book.createSheet("Valeurs");
  book.placeSheet(sheet);
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      const value = column % 2 === 0 ? `texte ${row % 1000}` : row * column + 0.5;
      sheet.cells.setValue(row, column, value);
    }
  }
  return book;
}

/** One column of constants and one formula filled down beside it. */
function formulas(): Book {
  const book = new Book();
  const sheet = book.createSheet("Formules");
  book.placeSheet(sheet);
  for (let row = 0; row < ROWS; row++) {
    sheet.cells.setValue(row, 0, row);
    sheet.cells.setFormula(row, 1, "=RC[-1]*2+1");
  }
  return book;
}

function timed<T>(what: string, work: () => T): T {
  const start = performance.now();
  const result = work();
  const seconds = (performance.now() - start) / 1000;
  console.log(`${what.padEnd(48)} ${seconds.toFixed(2).padStart(7)} s`);
  return result;
}

const size = `${ROWS.toLocaleString("en-US")} × ${COLUMNS}`;
const book = values();
const xlsx = timed(`save ${size} as .xlsx`, () => writeXlsx(book));
timed(`open ${size} from .xlsx`, () => readXlsx(xlsx));
const csv = timed(`save ${size} as .csv`, () =>
  writeCsv(book.activeSheet, { locale: "fr-FR", encoding: "utf-8" }),
);
timed(`open ${size} from .csv`, () => readCsv(csv, { locale: "fr-FR" }));
const filled = formulas();
const formulaFile = timed(`save ${ROWS.toLocaleString("en-US")} formulas as .xlsx`, () =>
  writeXlsx(filled),
);
timed(`open ${ROWS.toLocaleString("en-US")} formulas from .xlsx`, () => readXlsx(formulaFile));
