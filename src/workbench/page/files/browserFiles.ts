import { Book } from "../../book/book";
import { formulaEngine } from "../../formula/formulaEngine";
import { readCsv } from "../../csv/readCsv";
import { writeCsv } from "../../csv/writeCsv";
import { readIfXlsx } from "../../xlsx/readIfXlsx";
import { readXlsx } from "../../xlsx/readXlsx";
import type { Repair } from "../../xlsx/repair";
import { writeXlsx } from "../../xlsx/writeXlsx";
import type { Switches } from "../bar/workbenchBar";
import { wordsOf } from "../messages/wordsOf";
import type { BookFiles, OpenBook } from "../workbench";
import { download } from "./download";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const CSV = "text/csv;charset=utf-8";

/** Workbooks of this browser: new ones, files that the person chooses, files that she is handed. */
export class BrowserFiles implements BookFiles {
  private created = 0;

  create({ locale }: Switches): OpenBook {
    this.created += 1;
    const { bar } = wordsOf(locale);
    const book = new Book(locale);
    book.placeSheet(book.createSheet(bar.firstSheet));
    book.calculateWith(formulaEngine());
    return { book, fileName: `${bar.untitled(this.created)}.xlsx` };
  }

  async read(file: File, { locale }: Switches): Promise<OpenBook> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const repairs: Repair[] = [];
    const isCsv = file.name.toLowerCase().endsWith(".csv");
    const book = isCsv
      ? readCsv(bytes, { locale, sheetName: sheetNameOf(file.name) })
      : readXlsx(bytes, (repair) => repairs.push(repair));
    book.wasSaved = true;
    book.calculateWith(formulaEngine());
    book.calculate();
    return { book, fileName: file.name, repairs };
  }

  readBytes(bytes: Uint8Array): Book | null {
    return readIfXlsx(bytes);
  }

  write(book: Book): Uint8Array<ArrayBuffer> {
    return writeXlsx(book) as Uint8Array<ArrayBuffer>;
  }

  saveXlsx({ book, fileName }: OpenBook): void {
    download(this.write(book), withExtension(fileName, "xlsx"), XLSX);
    book.isDirty = false;
    book.wasSaved = true;
  }

  /** The sheet in front, as Excel's "CSV UTF-8" writes it. */
  saveCsv({ book, fileName }: OpenBook): void {
    const bytes = writeCsv(book.activeSheet, { locale: book.localeTag, encoding: "utf-8" });
    download(bytes as Uint8Array<ArrayBuffer>, withExtension(fileName, "csv"), CSV);
  }
}

/** As Excel names the sheet of a .csv: after the file, within what a sheet's name may be. */
const sheetNameOf = (fileName: string): string =>
  fileName
    .replace(/\.[^.]*$/, "")
    .replace(/[:\\/?*[\]]/g, "_")
    .slice(0, 31);

const withExtension = (fileName: string, extension: string): string =>
  `${fileName.replace(/\.[^.]*$/, "")}.${extension}`;
