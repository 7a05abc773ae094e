import type { Book } from "../../../src/workbench/book/book";
import type { Sheet } from "../../../src/workbench/book/sheet";
import { readXlsx } from "../../../src/workbench/xlsx/readXlsx";
import { writeXlsx } from "../../../src/workbench/xlsx/writeXlsx";
import { libreOfficeAbsence, throughLibreOffice } from "./judges/libreOffice";
import { askOpenpyxl, openpyxlAbsence } from "./judges/openpyxl";
import { LOOKS, looks } from "./looks";

const groupsOf = ({ rows, columns }: Sheet) => ({
  rows: [...rows.levels.stretches(0, 40)],
  columns: [...columns.levels.stretches(0, 40)],
  hidden: [...rows.hidden.stretches(0, 40)],
});

describe("looks, links, groups and page breaks, saved and opened again", () => {
  const before = looks().activeSheet;
  const reopened = readXlsx(writeXlsx(looks()));
  const after = reopened.activeSheet;

  test("patterns, gradients, tints, underlines, scripts and reading orders", () => {
    LOOKS.forEach((_, row) => expect(after.style(row, 0)).toEqual(before.style(row, 0)));
  });

  test("links to the outside and to the workbook, page breaks", () => {
    expect(after.traits).toEqual(before.traits);
  });

  test("cell styles, of cells and of the workbook", () => {
    const named = (sheet: Sheet) => [0, 1, 2].map((row) => sheet.style(row, 2));
    expect(named(after)).toEqual(named(before));
    expect(reopened.traits.namedStyles).toEqual(looks().traits.namedStyles);
  });

  test("groups of rows and columns, hidden details", () => {
    expect(groupsOf(after)).toEqual(groupsOf(before));
  });
});

interface Seen {
  readonly looks: readonly Record<string, unknown>[];
  readonly headers: readonly boolean[];
  readonly styles: readonly string[];
  readonly links: readonly unknown[];
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
  readonly rows: Readonly<Record<string, unknown>>;
  readonly columns: Readonly<Record<string, unknown>>;
}

const withoutOpenpyxl = openpyxlAbsence();
if (withoutOpenpyxl !== null) console.log(withoutOpenpyxl);

test("What openpyxl reads of looks, links, groups and page breaks", () => {
  if (withoutOpenpyxl !== null) return;
  const seen = askOpenpyxl<Seen>("looks.py", writeXlsx(looks()));
  expect(seen.looks).toMatchObject([
    { fill: { type: "lightUp", fore: "FF0000FF" } },
    { fill: { type: "gray125" } },
    { fill: { type: "solid", fore: "FF4472C4", tint: 0.6 } },
    { underline: "double", script: "superscript", tint: 0.6 },
    { underline: "singleAccounting", script: "subscript" },
    { order: 2, indent: true },
    { top: 0.6 },
    { fill: { degree: 90, stops: ["FFFFFFFF", "FFFF0000"] } },
  ]);
  expect(seen.headers).toEqual([false, false]);
  expect(seen.styles).toEqual(["Good", "Heading 1", "Montant"]);
  expect(seen.links).toEqual([
    ["A10", "https://www.data.gouv.fr/?q=a&b", null, "Un site"],
    ["A11", null, "Looks!B12", null],
  ]);
  expect([seen.rowBreaks, seen.columnBreaks]).toEqual([[9, 14], [3]]);
  expect(seen.rows).toEqual({
    12: [1, false, false],
    13: [2, true, false],
    14: [2, true, false],
    15: [1, false, true],
  });
  expect(seen.columns).toMatchObject({ D: [4, 6, 1] });
});

const withoutLibreOffice = libreOfficeAbsence();
if (withoutLibreOffice !== null) console.log(withoutLibreOffice);

describe("looks, links, groups and page breaks through LibreOffice", () => {
  let book: Book | null = null;

  beforeAll(() => {
    if (withoutLibreOffice !== null) return;
    book = readXlsx(throughLibreOffice(writeXlsx(looks()), "xlsx"));
  });

  const seen = (look: (sheet: Sheet) => void): void => {
    if (book !== null) look(book.sheets[0]!);
  };

  test("links, page breaks and groups come back", () =>
    seen((sheet) => {
      // LibreOffice has no tips of links.
      const links = sheet.traits.hyperlinks.map((link) => [link.address, link.documentReference]);
      expect(links).toEqual([
        ["https://www.data.gouv.fr/?q=a&b", ""],
        ["", "Looks!B12"],
      ]);
      expect(sheet.traits.pageBreaks).toEqual({ rows: [9, 14], columns: [3] });
      expect(groupsOf(sheet)).toEqual(groupsOf(looks().activeSheet));
    }));

  test("cell styles come back with their names", () =>
    seen((sheet) => {
      const [good, heading, amount] = [0, 1, 2].map((row) => sheet.style(row, 2));
      // LibreOffice has other names for Excel's own styles: "Excel Built-in Good".
      expect(good?.named).toMatch(/Good$/);
      expect(heading?.named).toMatch(/Heading 1$/);
      expect(amount?.named).toBe("Montant");
      expect(good).toMatchObject({ fill: "#C6EFCE", font: { color: "#006100" } });
      expect(heading?.fill).toBe("#FF0000");
      expect(amount).toMatchObject({ fill: "#FFEECC", numberFormat: "0.00" });
    }));

  test("the colour of a tinted fill, underlines and scripts come back as they are seen", () =>
    seen((sheet) => {
      expect(sheet.style(2, 0).fill).toBe("#B4C7E7");
      expect(sheet.style(3, 0).font).toMatchObject({ underline: "double", script: "superscript" });
      expect(sheet.style(5, 0).readingOrder).toBe("rightToLeft");
    }));
});
