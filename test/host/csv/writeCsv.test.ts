import { Book } from "../../../src/workbench/book/book";
import type { Scalar } from "../../../src/workbench/book/scalar";
import { CellError } from "../../../src/workbench/book/scalar";
import type { Sheet } from "../../../src/workbench/book/sheet";
import { decodeCsv } from "../../../src/workbench/csv/encodings";
import { readCsv } from "../../../src/workbench/csv/readCsv";
import { writeCsv } from "../../../src/workbench/csv/writeCsv";

function sheetOf(rows: readonly (readonly Scalar[])[], formats: readonly string[] = []): Sheet {
  const book = new Book("fr-FR");
  const sheet = book.createSheet("Feuil1");
  book.placeSheet(sheet);
  rows.forEach((values, row) =>
    values.forEach((value, column) => {
      const numberFormat = formats[column];
      sheet.cells.setValue(row, column, value);
      if (numberFormat !== undefined) {
        sheet.cells.setStyles(row, column, [book.styles.patch(0, { numberFormat })]);
      }
    }),
  );
  return sheet;
}

const french = (sheet: Sheet): string =>
  decodeCsv(writeCsv(sheet, { locale: "fr-FR", encoding: "windows-1252" }));

describe("saving a .csv as a French Excel does", () => {
  test("F1: what the cells show goes out, not what they hold", () => {
    const sheet = sheetOf([[1.23456, 46022, 0.5, 12345678901234]], ["0.00", "m/d/yyyy", "0%"]);
    expect(french(sheet)).toBe("1,23;31/12/2025;50%;1,23457E+13\r\n");
  });

  test("F1: a formula leaves as its result, words in French", () => {
    const sheet = sheetOf([[3, true, CellError.of("#NAME?")]]);
    sheet.cells.setFormula(0, 0, "=1+2");
    expect(french(sheet)).toBe("3;VRAI;#NOM?\r\n");
  });

  test("F2: semicolon and decimal comma in French, comma and point in English", () => {
    const sheet = sheetOf([[1.5, "a,b", "c;d"]]);
    expect(french(sheet)).toBe('1,5;a,b;"c;d"\r\n');
    const english = writeCsv(sheet, { locale: "en-US", encoding: "windows-1252" });
    expect(Buffer.from(english).toString("latin1")).toBe('1.5,"a,b",c;d\r\n');
  });

  test("F3: CSV is Windows-1252 without mark, where what it lacks becomes a question mark", () => {
    const bytes = writeCsv(sheetOf([["é€œ∑😀"]]), { locale: "fr-FR", encoding: "windows-1252" });
    expect([...bytes]).toEqual([0xe9, 0x80, 0x9c, 0x3f, 0x3f, 0x0d, 0x0a]);
  });

  test("F3: CSV UTF-8 begins with its mark", () => {
    const bytes = writeCsv(sheetOf([["é"]]), { locale: "fr-FR", encoding: "utf-8" });
    expect([...bytes]).toEqual([0xef, 0xbb, 0xbf, 0xc3, 0xa9, 0x0d, 0x0a]);
  });

  test("F8: a text that looks like a number loses its format on the way", () => {
    const sheet = sheetOf([["01234"]], ["@"]);
    const saved = writeCsv(sheet, { locale: "fr-FR", encoding: "utf-8" });
    expect(french(sheet)).toBe("01234\r\n");
    expect(readCsv(saved, { locale: "fr-FR" }).activeSheet.value(0, 0)).toBe(1234);
  });

  test("F9: line feeds and quotes are kept between quotes, lines end in CRLF", () => {
    const sheet = sheetOf([["deux\nlignes", 'dit "oui"'], [], ["fin"]]);
    expect(french(sheet)).toBe('"deux\nlignes";"dit ""oui"""\r\n;\r\nfin;\r\n');
  });

  test("rows and columns before the first cell are there, and a blank sheet is an empty file", () => {
    const sheet = sheetOf([]);
    expect(french(sheet)).toBe("");
    sheet.cells.setValue(1, 2, "c2");
    expect(french(sheet)).toBe(";;\r\n;;c2\r\n");
  });
});
