import type { Book } from "../../../src/workbench/book/book";
import { CellError } from "../../../src/workbench/book/scalar";
import type { Sheet } from "../../../src/workbench/book/sheet";
import { readXlsx } from "../../../src/workbench/xlsx/readXlsx";
import { writeXlsx } from "../../../src/workbench/xlsx/writeXlsx";
import { area } from "./area";
import { openpyxlAbsence, writtenByOpenpyxl } from "./judges/openpyxl";

const absence = openpyxlAbsence();
if (absence !== null) console.log(absence);
const file = absence === null ? writtenByOpenpyxl("everything.py") : null;
const book = file === null ? null : readXlsx(file);

/** What we read, or nothing where openpyxl is absent. */
const seen = (look: (book: Book, data: Sheet) => void): void => {
  if (book !== null) look(book, book.sheets[0]!);
};

describe("a workbook that openpyxl wrote, opened", () => {
  test("V9 V12 V15 V17 V18: values of every type, dates as serials", () =>
    seen((_, data) => {
      expect(data.values(area("A1:E4"))).toEqual([
        ["Nom", "SIRET", "Montant", "Date", "Vrai"],
        ["Été & <fête>", "01234567890123", 1234.5, 46022, true],
        ["  deux\nlignes  ", null, -12, 46022.75, CellError.of("#N/A")],
        [null, null, null, 0.25, null],
      ]);
    }));

  test("formulas, with young functions and the table's own row in the words of Excel", () =>
    seen((_, data) => {
      expect(data.formulas(area("F2:F4"))).toEqual([
        ["=RC[-3]*2"],
        ["=SUM(Ventes[Total])+Ventes[@Total]"],
        ["=XLOOKUP(R[-3]C[-5],C1,C[-4])"],
      ]);
      expect(data.formula(1, 6)).toBe("=RC[-4]:R[2]C[-4]*2");
      expect(data.spills.list).toMatchObject([
        { parent: { row: 1, column: 6 }, area: area("G2:G4") },
      ]);
    }));

  test("fonts, fills, borders, alignment and protection; colours of theme and palette resolved", () =>
    seen((_, data) => {
      expect(data.style(0, 0)).toMatchObject({
        font: {
          name: "Arial",
          size: 14,
          bold: true,
          italic: true,
          underline: "double",
          color: "#FFFFFF",
        },
        fill: "#1F4E79",
        borders: {
          left: { style: "thin", color: "#C00000" },
          right: null,
          diagonalUp: { style: "double" },
          diagonalDown: null,
        },
        ...{ horizontal: "center", vertical: "top", wrapText: true, rotation: -45, indent: 1 },
      });
      // Accent 1, darker by a quarter; Excel rounds otherwise and shows #366092.
      expect(data.style(0, 1).font).toMatchObject({ strikethrough: true, color: "#376092" });
      expect([data.style(0, 2).fill, data.style(0, 3).fill]).toEqual(["#FFFF00", null]);
      expect(data.style(0, 4)).toMatchObject({ locked: false, hidden: true });
      expect(data.style(1, 2).numberFormat).toBe('#,##0.00\\ "€"');
    }));

  test("V10 V30: formats of whole columns, short dates", () =>
    seen((_, data) => {
      expect(data.style(1_048_575, 1)).toMatchObject({ numberFormat: "@", locked: false });
      expect(data.style(1, 3).numberFormat).toBe("yyyy-mm-dd");
    }));

  test("sizes, hidden rows and columns", () =>
    seen((_, data) => {
      expect(data.columns.sizes.get(1)).toBe(16);
      const hidden = [6, 7, 8, 10, 11, 12, 13].map((column) => data.columns.hidden.get(column));
      expect(hidden).toEqual([false, true, false, true, true, true, false]);
      expect(data.rows.sizes.get(0)).toBe(33);
      expect([48, 49, 50].map((row) => data.rows.hidden.get(row))).toEqual([false, true, false]);
    }));

  test("DV2 DV3 DV5 DV11 DV14: validations to the last row", () =>
    seen((_, { traits: { validations } }) => {
      expect(validations).toMatchObject([
        {
          areas: [area("A2:A1048576")],
          rule: { type: "list", source: { items: "oui,non" }, inCellDropDown: true },
          ignoreBlanks: true,
          prompt: { show: true, title: "Titre", message: "Choisir\nici" },
          alert: { show: true, style: "warning", title: "Hors liste", message: "Recommencer ?" },
        },
        { rule: { source: { formula: "=Listes!R1C1:R2C1" }, inCellDropDown: false } },
        {
          areas: [area("B2:B1048576")],
          rule: { type: "custom", formula: "=AND(LEN(RC)=14,ISNUMBER(--RC))" },
          ignoreBlanks: false,
        },
        {
          areas: [area("D2:D9"), area("J2:J9")],
          rule: { type: "date", operator: "between", formula1: "=36526", formula2: "=TODAY()" },
        },
      ]);
    }));

  test("CF1: conditional formats of every kind, by priority", () =>
    seen((_, { traits: { conditionalFormats } }) => {
      expect(conditionalFormats.map(({ rule }) => rule)).toMatchObject([
        { type: "custom", formula: '=RC1="x"' },
        { type: "cellValue", operator: "between", formula1: "=0", formula2: "=RC26" },
        { type: "containsText", operator: "contains", text: "été" },
        { type: "presetCriteria", criterion: "blanks" },
        { type: "presetCriteria", criterion: "uniqueValues" },
        { type: "presetCriteria", criterion: "equalOrBelowAverage" },
        { type: "topBottom", bottom: false, percent: false, rank: 3 },
        { type: "presetCriteria", criterion: "today" },
        { type: "colorScale" },
        { type: "dataBar" },
        { type: "iconSet" },
      ]);
      expect(conditionalFormats[0]).toMatchObject({
        areas: [area("A2:A9"), area("C2:C9")],
        stopIfTrue: true,
        look: {
          font: { bold: true, color: "#9C0006" },
          fill: "#FFC7CE",
          borders: { bottom: { style: "thin" } },
        },
      });
    }));

  test("freeze, merges, tab colour, gridlines, notes", () =>
    seen((_, { traits }) => {
      expect(traits).toMatchObject({
        freeze: { rows: 1, columns: 2 },
        merges: [area("M1:N2")],
        tabColor: "#00B050",
        showGridlines: false,
        notes: [
          {
            row: 0,
            column: 1,
            text: "Quatorze chiffres,\nsans espace",
            author: "Maïa",
            visible: false,
          },
        ],
      });
    }));

  test("W17: protection, with its password's hash as it was written", () =>
    seen((_, { traits: { protection } }) => {
      expect(protection).toMatchObject({
        options: { allowSort: true, allowInsertRows: false, selectionMode: "Unlocked" },
        password: { attributes: { password: "CBEB" } },
      });
    }));

  test("W35 W44: table with totals, filters with their criteria", () =>
    seen((_, { traits: { tables, autoFilter } }) => {
      expect(tables).toMatchObject([
        {
          name: "Ventes",
          area: area("I20:J22"),
          columns: [
            { name: "Produit", totalsLabel: "Somme" },
            { name: "Total", totalsFunction: "sum" },
          ],
          ...{ showTotals: true, style: "TableStyleLight9", highlightLastColumn: true },
        },
      ]);
      expect([...(autoFilter?.filters ?? [])]).toEqual([
        [0, { filterOn: "Values", values: ["a", "b", ""] }],
        [2, { filterOn: "Custom", criterion1: ">5", criterion2: "<=9", operator: "And" }],
        [3, { filterOn: "BottomPercent", criterion1: "20" }],
      ]);
    }));

  test("W6 W23 W24: hidden sheets and page layout", () =>
    seen(({ sheets }, { traits: { pageLayout } }) => {
      expect(sheets.map(({ traits }) => traits.visibility)).toEqual([
        "Visible",
        "Hidden",
        "VeryHidden",
      ]);
      expect(pageLayout).toMatchObject({
        ...{ orientation: "landscape", paperSize: 8, fitTo: { width: 1, height: 0 } },
        printTitleRows: area("1:1"),
        printTitleColumns: area("A:B"),
        printAreas: [area("A1:E30")],
        margins: { left: 0.25 },
        printHeadings: true,
        headerFooter: { oddHeader: "&CÉté" },
      });
    }));

  test("names, properties, calculation mode", () =>
    seen(({ traits, calculationMode }, data) => {
      expect(traits.names).toEqual([
        { name: "natures", formula: "=Listes!R1C1:R2C1", comment: "les natures", visible: true },
        { name: "caché", formula: "=0.2", comment: "", visible: false },
      ]);
      expect(data.traits.names).toMatchObject([{ name: "ici", formula: "='Données d''été'!R2C3" }]);
      expect(traits.customProperties).toEqual([
        { key: "texte", value: "été" },
        { key: "entier", value: 12 },
        { key: "réel", value: 1.5 },
        { key: "vrai", value: true },
        { key: "date", value: new Date("2025-12-31T10:00:00Z") },
      ]);
      expect(traits.properties).toMatchObject({ title: "Subventions", author: "Maïa" });
      expect(calculationMode).toBe("Manual");
    }));

  test("saved by us and opened again, it is the same", () =>
    seen((opened) => {
      const again = readXlsx(writeXlsx(opened));
      expect(again.traits).toEqual(opened.traits);
      expect(again.sheets.map(({ traits }) => traits)).toEqual(
        opened.sheets.map(({ traits }) => traits),
      );
    }));
});
