import { CellError } from "../../../src/workbench/book/scalar";
import type { LocaleTag } from "../../../src/workbench/book/locale";
import { CsvError } from "../../../src/workbench/csv/csvError";
import { readCsv } from "../../../src/workbench/csv/readCsv";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const withMark = (text: string): Uint8Array => utf8(`\ufeff${text}`);
const utf16le = (text: string): Uint8Array =>
  new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));

function open(bytes: Uint8Array, locale: LocaleTag = "fr-FR") {
  const sheet = readCsv(bytes, { locale }).activeSheet;
  return {
    sheet,
    values: (rows: number, columns: number) =>
      sheet.values({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 }),
  };
}

describe("opening a .csv in a French Excel", () => {
  test("F4: bytes without a mark are of the system's code page", () => {
    expect(open(Uint8Array.of(0xe9, 0x74, 0xe9, 0x20, 0x80)).values(1, 1)).toEqual([["été €"]]);
  });

  test("F4: UTF-8 without a mark shows its bytes one by one", () => {
    expect(open(utf8("été")).values(1, 1)).toEqual([["Ã©tÃ©"]]);
  });

  test("F4: a mark tells UTF-8 and UTF-16", () => {
    expect(open(withMark("été;œuf")).values(1, 2)).toEqual([["été", "œuf"]]);
    expect(open(utf16le("été;œuf")).values(1, 2)).toEqual([["été", "œuf"]]);
    const bigEndian = Uint8Array.of(0xfe, 0xff, 0x00, 0xe9, 0x01, 0x53);
    expect(open(bigEndian).values(1, 1)).toEqual([["éœ"]]);
  });

  test("F5: only the list separator splits, so a comma file stays in one column", () => {
    expect(open(utf8("a,b\r\nc,d")).values(2, 2)).toEqual([
      ["a,b", null],
      ["c,d", null],
    ]);
    expect(open(utf8("a,b\r\nc,d"), "en-US").values(2, 2)).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });

  test("F5: a first line sep= says the separator and is no data", () => {
    expect(open(utf8("sep=,\r\na,b")).values(2, 2)).toEqual([
      ["a", "b"],
      [null, null],
    ]);
    expect(open(utf8("sep=,")).values(1, 1)).toEqual([[null]]);
  });

  test("F6: codes lose their zeros and long numbers their last digits", () => {
    const { values } = open(utf8("01234;1234567890123456;12E5;00000000000000"));
    expect(values(1, 4)).toEqual([[1234, 1234567890123450, 1200000, 0]]);
  });

  test("F6: dates and percentages are read, and show how they were written", () => {
    const { values, sheet } = open(utf8("31/12/2025;2025-12-31;50%;1,5;1.5"));
    expect(values(1, 4)).toEqual([[46022, 46022, 0.5, 1.5]]);
    expect(sheet.style(0, 0).numberFormat).toBe("m/d/yyyy");
    expect(sheet.style(0, 2).numberFormat).toBe("0%");
    expect(sheet.style(0, 3).numberFormat).toBe("General");
  });

  test("F7: a code written as a formula keeps its zeros, quotes alone do not", () => {
    const { values, sheet } = open(utf8('="01234";"01234"'));
    expect(values(1, 2)).toEqual([["01234", 1234]]);
    expect(sheet.formula(0, 0)).toBe('="01234"');
  });

  test("F9: a quoted field keeps its line feeds, separators and doubled quotes", () => {
    const { values } = open(utf8('"deux\nlignes";"a;b";"dit ""oui"""\r\nfin;;\r\n'));
    expect(values(3, 3)).toEqual([
      ["deux\nlignes", "a;b", 'dit "oui"'],
      ["fin", null, null],
      [null, null, null],
    ]);
  });

  test("a quote within a field is a character, and the text after a closing quote belongs to it", () => {
    expect(open(utf8('5" de large;"a"b;c')).values(1, 3)).toEqual([['5" de large', "ab", "c"]]);
  });

  test("a quote never closed takes the rest of the file", () => {
    expect(open(utf8('a;"b\r\nc;d')).values(1, 3)).toEqual([["a", "b\r\nc;d", null]]);
  });

  test("lines end in CRLF, LF or CR, and empty ones are empty rows", () => {
    expect(open(utf8("a\r\nb\nc\rd\n\ne")).values(6, 1)).toEqual([
      ["a"],
      ["b"],
      ["c"],
      ["d"],
      [null],
      ["e"],
    ]);
  });

  test("words of the language are read: booleans, errors, formulas", () => {
    const { values, sheet } = open(utf8('VRAI;TRUE;#N/A;"=SOMME(A1;1,5)"'));
    expect(values(1, 3)).toEqual([[true, "TRUE", CellError.of("#N/A")]]);
    expect(sheet.formula(0, 3)).toBe("=SUM(RC[-3],1.5)");
  });

  test("what only looks like a formula stays text", () => {
    const { values, sheet } = open(utf8("=1;-;'01;=(;+"));
    expect(values(1, 5)).toEqual([[null, "-", "'01", "=(", "+"]]);
    expect(sheet.formula(0, 0)).toBe("=1");
    expect(sheet.formula(0, 3)).toBeNull();
  });

  test("an empty file is an empty sheet, named as a new one or as asked", () => {
    expect(open(new Uint8Array()).values(1, 1)).toEqual([[null]]);
    expect(open(new Uint8Array()).sheet.name).toBe("Feuil1");
    const book = readCsv(utf8("a"), { locale: "fr-FR", sheetName: "subventions" });
    expect(book.sheets.map(({ name }) => name)).toEqual(["subventions"]);
  });

  test("more rows or columns than a worksheet has are refused, not lost", () => {
    expect(() => open(utf8("\n".repeat(1_048_577)))).toThrow(
      new CsvError("tooManyRows", 1_048_576),
    );
    expect(() => open(utf8(";".repeat(16_384)))).toThrow(new CsvError("tooManyColumns", 16_384));
  });
});
