import { strFromU8, strToU8, unzipSync } from "fflate";
import type { Book } from "../../../src/workbench/book/book";
import type { Sheet } from "../../../src/workbench/book/sheet";
import { readXlsx } from "../../../src/workbench/xlsx/readXlsx";
import { writeXlsx } from "../../../src/workbench/xlsx/writeXlsx";
import { area } from "./area";
import { everything } from "./everything";

/** All cells of the top left corner: value, formula and look. */
const corner = (sheet: Sheet) => {
  const rows = [];
  for (let row = 0; row < 45; row++) {
    for (let column = 0; column < 16; column++) {
      const { cells } = sheet;
      rows.push([cells.value(row, column), cells.formula(row, column), sheet.style(row, column)]);
    }
  }
  return rows;
};

/** Ids of conditional formats are given anew at each opening. */
const withoutIds = (sheet: Sheet) => ({
  ...sheet.traits,
  conditionalFormats: sheet.traits.conditionalFormats.map((format) => ({ ...format, id: "" })),
});

/** What is known of a password after saving: its hash, not its text. */
const SEAL = { attributes: { password: "DC67" } };

describe("a book saved as .xlsx and opened again", () => {
  const before = everything();
  const bytes = writeXlsx(before);
  const after = readXlsx(bytes);
  const [dataBefore, listsBefore] = before.sheets as [Sheet, Sheet];
  const [data, lists, secret] = after.sheets as [Sheet, Sheet, Sheet];

  test("V9 V12 V17 V18 V34: values, formulas and styles of every cell are kept", () => {
    expect(corner(data)).toEqual(corner(dataBefore));
    expect(corner(lists)).toEqual(corner(listsBefore));
  });

  test("V10: formats of whole columns reach the last row without any cell", () => {
    expect(data.style(1_048_575, 1)).toMatchObject({ numberFormat: "@", locked: false });
    expect(data.style(500_000, 2).numberFormat).toBe('#,##0.00\\ "€"');
    expect(data.style(1_048_575, 3).numberFormat).toBe("m/d/yyyy");
    expect(data.style(9, 16_000).font).toMatchObject({ italic: true, underline: "single" });
    expect(data.style(10, 16_000)).toEqual(dataBefore.style(10, 16_000));
  });

  test("widths, heights, hidden columns and hidden rows without cells are kept", () => {
    expect([...data.columns.sizes.stretches()]).toEqual([...dataBefore.columns.sizes.stretches()]);
    expect([...data.columns.hidden.stretches()]).toEqual([
      ...dataBefore.columns.hidden.stretches(),
    ]);
    expect([...data.rows.sizes.stretches()]).toEqual([...dataBefore.rows.sizes.stretches()]);
    expect([...data.rows.hidden.stretches()]).toEqual([...dataBefore.rows.hidden.stretches()]);
  });

  test("V35: a dynamic array still spills", () => {
    expect(data.spills.list).toEqual(dataBefore.spills.list);
  });

  test("W6 W13 W17 W23 W24 W27 DV2 DV5 DV14 DV16 CF1: all traits of the sheets are kept", () => {
    const { protection, ...rest } = withoutIds(data);
    const { protection: sealed, ...restBefore } = withoutIds(dataBefore);
    expect(rest).toEqual(restBefore);
    expect(protection).toEqual({ options: sealed?.options, password: SEAL });
    expect(withoutIds(lists)).toEqual(withoutIds(listsBefore));
    expect(secret.traits.visibility).toBe("VeryHidden");
  });

  test("W20 W28: all traits of the workbook are kept", () => {
    expect(after.traits).toEqual(before.traits);
    expect(after.calculationMode).toBe("Manual");
  });

  test("the sheet in front and its selection are kept", () => {
    expect(after.activeSheet.name).toBe("Données d'été");
    expect(after.focus.selection(data.id)).toEqual([area("B3:C4")]);
  });

  test("saving again gives the same bytes, and so does saving the same book", () => {
    expect(equalBytes(writeXlsx(after), bytes)).toBe(true);
    expect(equalBytes(writeXlsx(everything()), bytes)).toBe(true);
  });
});

const equalBytes = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

describe("rules on several areas", () => {
  test("DV11 CF7: a formula is seen from the corner of all areas, in whatever order they are", () => {
    const book = everything();
    const areas = [area("D4:D8"), area("B10:D10")];
    const rule = { type: "custom", formula: "=RC[-1]>R[-3]C1" } as const;
    const [validation] = book.activeSheet.traits.validations;
    const [format] = book.activeSheet.traits.conditionalFormats;
    book.activeSheet.become({
      validations: [{ ...validation!, areas, rule }],
      conditionalFormats: [{ ...format!, areas, rule }],
    });
    const bytes = writeXlsx(book);
    const sheetXml = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"]!);
    expect(sheetXml).toContain("<formula1>A4&gt;$A1</formula1>");
    expect(sheetXml).toContain("<formula>A4&gt;$A1</formula>");
    const { validations, conditionalFormats } = readXlsx(bytes).activeSheet.traits;
    expect([validations[0]?.rule, conditionalFormats[0]?.rule]).toEqual([rule, rule]);
    expect(conditionalFormats[0]?.areas).toEqual([area("B10:D10"), area("D4:D8")]);
  });
});

describe("formats on many cells", () => {
  const opened = (book: Book): Sheet => readXlsx(writeXlsx(book)).activeSheet;

  test("a cell plainer than its column is plain again", () => {
    const book = everything();
    const { activeSheet } = book;
    activeSheet.cells.restyle(area("B6:B7"), () => 0);
    activeSheet.cells.restyle(area("D10"), () => 0);
    const after = opened(book);
    expect([4, 5, 6, 7].map((row) => after.style(row, 1).numberFormat)).toEqual([
      "@",
      "General",
      "General",
      "@",
    ]);
    expect(after.style(9, 3).font.italic).toBe(false);
    expect(after.style(9, 4).font.italic).toBe(true);
  });

  test("styles that alternate by row are kept one by one, with gaps between them", () => {
    const book = everything();
    const red = book.styles.patch(0, { fill: "#FF0000" });
    const rows = [100, 102, 103, 500, 1_000, 1_048_575];
    for (const row of rows) book.activeSheet.cells.setStyles(row, 3, [red]);
    const after = opened(book);
    const fills = [99, ...rows, 101, 501].map((row) => after.style(row, 3).fill);
    expect(fills).toEqual([null, ...rows.map(() => "#FF0000"), null, null]);
  });
});

test("the theme of a file stays with it, byte for byte", () => {
  const book = everything();
  const themePart = strToU8(
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/>',
  );
  book.become({ themePart });
  const file = writeXlsx(readXlsx(writeXlsx(book)));
  expect(readXlsx(file).traits.themePart).toEqual(themePart);
});
