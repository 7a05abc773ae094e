import { Book } from "../../book/book";
import { formulaEngine } from "../../formula/formulaEngine";
import { readXlsx } from "../../xlsx/readXlsx";
import { writeXlsx } from "../../xlsx/writeXlsx";
import type { Switches } from "../bar/workbenchBar";
import { wordsOf } from "../messages/wordsOf";
import type { BookFiles, OpenBook } from "../workbench";
import { download } from "./download";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

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

  async read(file: File): Promise<OpenBook> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const book = readXlsx(bytes);
    book.calculateWith(formulaEngine());
    return { book, fileName: file.name };
  }

  write(book: Book): Uint8Array<ArrayBuffer> {
    return writeXlsx(book) as Uint8Array<ArrayBuffer>;
  }

  saveXlsx({ book, fileName }: OpenBook): void {
    download(this.write(book), withExtension(fileName, "xlsx"), XLSX);
  }

  saveCsv(_open: OpenBook): void {}
}

const withExtension = (fileName: string, extension: string): string =>
  `${fileName.replace(/\.[^.]*$/, "")}.${extension}`;
