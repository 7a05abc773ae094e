import type { Book } from "../../../src/workbench/book/book";
import { CellError } from "../../../src/workbench/book/scalar";
import type { Sheet } from "../../../src/workbench/book/sheet";
import { readXlsx } from "../../../src/workbench/xlsx/readXlsx";
import { writeXlsx } from "../../../src/workbench/xlsx/writeXlsx";
import { area } from "./area";
import { everything } from "./everything";
import { libreOfficeAbsence, throughLibreOffice } from "./judges/libreOffice";

const absence = libreOfficeAbsence();
if (absence !== null) console.log(absence);

/** LibreOffice keeps old results in manual mode, and no tab colour under protection. */
function unlocked(): Book {
  const book = everything();
  book.calculationMode = book.calculationModeOfFile = "Automatic";
  book.become({ structureProtected: false });
  book.activeSheet.become({ protection: null });
  return book;
}

describe("a workbook that LibreOffice opened and saved", () => {
  let book: Book | null = null;

  beforeAll(() => {
    if (absence === null) book = readXlsx(throughLibreOffice(writeXlsx(unlocked()), "xlsx"));
  });

  /** What came back, or nothing where LibreOffice is absent. */
  const seen = (look: (book: Book, data: Sheet) => void): void => {
    if (book !== null) look(book, book.sheets[0]!);
  };

  test("V9 V12 V15 V17 V18: values of every type", () =>
    seen((_, data) => {
      expect(data.values(area("A1:E4"))).toEqual([
        ["Nom", "SIRET", "Montant", "Date", "Vrai"],
        ['Été & <fête> "2025"', "01234567890123", 1234.5, 46022, true],
        ["  deux\nlignes\t_x0041_ \u0001 ", null, -1e-7, null, false],
        [null, null, 1e21, null, CellError.of("#N/A")],
      ]);
    }));

  test("formulas, calculated anew", () =>
    seen((_, data) => {
      expect(data.formulas(area("F2:F4"))).toEqual([
        ["=RC[-3]*2"],
        ['=IFERROR(RC[-3]&"€",Listes!R1C1)'],
        ["=SUM(Ventes[Total])"],
      ]);
      expect([data.value(1, 5), data.value(3, 5), data.value(1, 6)]).toEqual([2469, 12, 2469]);
      expect(data.formulas(area("G2:G6")).flat()).toEqual(Array(5).fill("=RC[-1]+R1C26"));
      expect(data.value(20, 10)).toBe(0.12);
    }));

  test("V10: formats of whole columns to the last row, and styles of cells", () =>
    seen((_, data) => {
      expect(data.style(1_048_575, 1)).toMatchObject({ numberFormat: "@", locked: false });
      expect(data.style(1_048_575, 2).numberFormat).toBe('#,##0.00" €"');
      expect(data.style(0, 0)).toMatchObject({
        font: { name: "Arial", bold: true, color: "#FFFFFF" },
        fill: "#1F4E79",
        rotation: -45,
      });
    }));

  test("DV5 DV11 DV14: validations", () =>
    seen((_, { traits: { validations } }) => {
      expect(validations.map(({ rule }) => rule)).toEqual(
        everything().activeSheet.traits.validations.map(({ rule }) => rule),
      );
      expect(validations[0]).toMatchObject({
        prompt: { title: "Nature", message: "Choisir\ndans la liste" },
        alert: { style: "warning", title: "Hors liste" },
      });
    }));

  test("CF1: conditional formats", () =>
    seen((_, { traits: { conditionalFormats } }) => {
      expect(conditionalFormats.map(({ rule }) => rule.type)).toEqual([
        "custom",
        "cellValue",
        "containsText",
        "presetCriteria",
        "topBottom",
        "colorScale",
      ]);
      expect(conditionalFormats[0]).toMatchObject({
        areas: [area("A2:A1048576"), area("C2:C50")],
        rule: { formula: '=AND(RC<>"",RC1="x")' },
        look: { font: { bold: true, color: "#9C0006" }, fill: "#FFC7CE" },
      });
    }));

  test("W6 W13 W24 W35 W44: hidden sheets, tab colours, printing, table, filter, notes, merges", () =>
    seen(({ sheets }, { traits }) => {
      expect(sheets.map(({ traits: { visibility } }) => visibility !== "Visible")).toEqual([
        false,
        true,
        true,
      ]);
      expect(sheets.map(({ traits: { tabColor } }) => tabColor)).toEqual([
        "#FF0000",
        "#00B050",
        "",
      ]);
      expect(traits.pageLayout).toMatchObject({
        ...{ orientation: "landscape", fitTo: { width: 1, height: 0 } },
        printTitleRows: area("1:1"),
        printTitleColumns: area("A:B"),
        printAreas: [area("A1:E30"), area("I20:K22")],
      });
      expect(traits.tables).toMatchObject([{ name: "Ventes", area: area("I20:K22") }]);
      expect(traits.autoFilter?.area).toEqual(area("A1:E6"));
      expect(traits.notes).toMatchObject([
        { row: 1, column: 1, text: "Quatorze chiffres,\nsans espace", visible: false },
        // A conversation, which LibreOffice shows as the note beside it.
        { row: 7, column: 2, text: expect.stringContaining("& à signer") as string },
        { row: 4, column: 3, text: "ouverte", visible: true },
      ]);
      expect(traits.merges).toEqual([area("M1:N2"), area("A40:C40")]);
    }));

  test("names, custom properties, title", () =>
    seen(({ traits }, data) => {
      expect(traits.names.map(({ name, formula }) => [name, formula])).toEqual([
        ["natures", "=Listes!R1C1:R2C1"],
        ["taux", "=0.2"],
      ]);
      expect(data.traits.names.map(({ name }) => name)).toEqual(["ici"]);
      const properties = new Map(traits.customProperties.map(({ key, value }) => [key, value]));
      expect(properties.get("texte")).toBe("été & <hiver>");
      expect(properties.get("date")).toEqual(new Date("2025-12-31T10:00:00Z"));
      expect(traits.properties.title).toBe("Subventions");
    }));

  test("W17: protection with its password survives too", () => {
    if (absence !== null) return;
    const locked = readXlsx(throughLibreOffice(writeXlsx(everything()), "xlsx"));
    const { protection } = locked.activeSheet.traits;
    expect(protection?.options).toMatchObject({ allowSort: true, allowInsertRows: false });
    expect(protection?.password?.attributes?.["password"]?.toUpperCase()).toBe("DC67");
  });
});
