import { writeXlsx } from "../../../src/workbench/xlsx/writeXlsx";
import { everything } from "./everything";
import { askOpenpyxl, openpyxlAbsence } from "./judges/openpyxl";
import type { Described, DescribedSheet } from "./judges/described";

const absence = openpyxlAbsence();
if (absence !== null) console.log(absence);
const described =
  absence === null ? askOpenpyxl<Described>("describe.py", writeXlsx(everything())) : null;

/** What openpyxl sees, or nothing where it is absent. */
const seen = (look: (book: Described, data: DescribedSheet) => void): void => {
  if (described !== null) look(described, described.sheets[0]!);
};

describe("what openpyxl reads in a saved workbook", () => {
  test("V9 V12 V17 V18: values of every type", () =>
    seen((_, { cells }) => {
      const values = (...addresses: string[]) => addresses.map((address) => cells[address]?.value);
      expect(values("A2", "B2", "C2", "C3", "C4")).toEqual([
        'Été & <fête> "2025"',
        "01234567890123",
        1234.5,
        -1e-7,
        1e21,
      ]);
      expect(values("D2", "E2", "E3", "E4", "E5")).toEqual([
        "2025-12-31T00:00:00",
        true,
        false,
        "#N/A",
        "#DIV/0!",
      ]);
      expect(cells["A3"]?.value).toContain("  deux\nlignes\t_x0041_ ");
    }));

  test("formulas, filled down ones each with its own references", () =>
    seen((_, { cells }) => {
      expect(cells["F2"]?.value).toBe("=C2*2");
      expect(cells["F3"]?.value).toBe('=IFERROR(C3&"€",Listes!$A$1)');
      expect(["G2", "G4", "G6"].map((address) => cells[address]?.value)).toEqual([
        "=F2+$Z$1",
        "=F4+$Z$1",
        "=F6+$Z$1",
      ]);
      expect(cells["K21"]?.value).toBe("=Ventes[[#This Row],[Total]]/100");
    }));

  test("V35: a dynamic array as an array formula over its area", () =>
    seen((_, { cells }) => {
      expect(cells["H2"]?.value).toEqual({ array: "H2:H4", formula: "=_xlfn.SEQUENCE(3)" });
      expect([cells["H3"]?.value, cells["H4"]?.value]).toEqual([2, 3]);
    }));

  test("V10: formats of whole columns, one of them unlocked", () =>
    seen((_, { columns }) => {
      expect(columns["A"]).toMatchObject({ width: 32.5 });
      expect(columns["B"]).toMatchObject({ min: 2, max: 2, format: "@", locked: false });
      expect(columns["C"]).toMatchObject({ format: '#,##0.00\\ "€"', locked: true });
      expect(columns["D"]).toMatchObject({ format: "mm-dd-yy" });
      expect(columns["E"]).toMatchObject({ hidden: true });
    }));

  test("styles of cells", () =>
    seen((_, { cells }) => {
      expect(cells["A1"]).toMatchObject({
        bold: true,
        font: "Arial",
        colour: "FFFFFFFF",
        fill: "FF1F4E79",
        rotation: 135,
        wrap: true,
        horizontal: "center",
        bottom: "medium",
      });
      expect(cells["B1"]).toMatchObject({ format: "@", locked: false });
      expect(cells["A12"]).toMatchObject({ indent: 2 });
    }));

  test("heights and hidden rows, even without cells", () =>
    seen((_, { rows }) => {
      expect(rows["1"]).toEqual([40, false]);
      expect(rows["30"]).toEqual([null, true]);
      expect(rows["1048576"]).toEqual([null, true]);
    }));

  test("DV2 DV5 DV11 DV14: validations to the last row, with prompts and alerts", () =>
    seen((_, { validations }) => {
      expect(validations).toHaveLength(4);
      expect(validations[0]).toMatchObject({
        type: "list",
        formula1: '"a & b,dit ""oui"""',
        areas: "A2:A1048576",
        showDropDown: false,
        showInputMessage: true,
        promptTitle: "Nature",
        prompt: "Choisir\ndans la liste",
        errorStyle: "warning",
        errorTitle: "Hors liste",
        error: "Recommencer ?",
      });
      expect(validations[1]).toMatchObject({
        type: "custom",
        formula1: "AND(LEN(B2)=14,ISNUMBER(--B2))",
        allow_blank: false,
      });
      expect(validations[2]).toMatchObject({
        type: "decimal",
        operator: "between",
        formula1: "0",
        formula2: "$Z2",
        areas: "C2:C100 E2:E100",
        showErrorMessage: false,
      });
      expect(validations[3]).toMatchObject({
        type: "list",
        formula1: "Listes!$A$1:$A$2",
        showDropDown: true,
      });
    }));

  test("CF1 CF3: conditional formats by priority, with their looks", () =>
    seen((_, { conditional }) => {
      const byPriority = [...conditional].sort((a, b) => a.priority - b.priority);
      expect(byPriority.map(({ type }) => type)).toEqual([
        "expression",
        "cellIs",
        "beginsWith",
        "duplicateValues",
        "top10",
        "colorScale",
      ]);
      expect(byPriority[0]).toMatchObject({
        areas: "A2:A1048576 C2:C50",
        formula: ['AND(A2<>"",$A2="x")'],
        stop: true,
        bold: true,
        fill: "FFFFC7CE",
        bottom: "thin",
      });
      expect(byPriority[1]).toMatchObject({
        operator: "greaterThan",
        formula: ["0"],
        format: "0.0",
      });
      expect(byPriority[2]).toMatchObject({ text: 'l"été' });
    }));

  test("W16 W17: protection with its password and what it frees", () =>
    seen((book, sheet) => {
      expect(sheet).toMatchObject({
        protected: true,
        password: "DC67",
        sortLocked: false,
        insertRowsLocked: true,
      });
      expect(book.locked).toBe(true);
    }));

  test("W6 W13: hidden and very hidden sheets, tab colours, the sheet in front", () =>
    seen((book) => {
      expect(book.sheets.map(({ state }) => state)).toEqual(["visible", "hidden", "veryHidden"]);
      expect(book.sheets.map(({ tab }) => tab)).toEqual(["FFFF0000", "FF00B050", null]);
      expect(book.active).toBe("Données d'été");
    }));

  test("freeze, gridlines, selection, merges and notes", () =>
    seen((_, sheet) => {
      expect(sheet).toMatchObject({
        freeze: "C2",
        gridlines: false,
        selection: "B3:C4",
        merges: ["A40:C40", "M1:N2"],
      });
      expect(sheet.notes[0]).toEqual(["B2", "Quatorze chiffres,\nsans espace", "Maïa"]);
      expect(sheet.notes[1]?.slice(0, 2)).toEqual(["D5", "ouverte"]);
      expect(sheet.notes[2]?.[0]).toBe("C8");
      expect(sheet.notes[2]?.[1]).toContain("Montant à <vérifier>\n& à signer");
      expect(sheet.notes[2]?.[2]).toBe("tc={3F2504E0-4F89-41D3-9A0C-0305E82C3301}");
    }));

  test("W35 W37 W44: table with totals, filter of the sheet with its criteria", () =>
    seen((_, sheet) => {
      expect(sheet.tables).toEqual([
        {
          name: "Ventes",
          ref: "I20:K22",
          columns: [
            ["Produit", null, "Total"],
            ["Total", "sum", null],
            ["Part", null, null],
          ],
          totals: 1,
          style: "TableStyleMedium2",
          filter: "I20:K21",
        },
      ]);
      expect(sheet.filter).toBe("A1:E6");
      expect(sheet.filters).toEqual([
        { column: 0, values: ["a & b"], blank: true, custom: null },
        {
          column: 2,
          values: null,
          blank: null,
          custom: [
            ["greaterThanOrEqual", "5"],
            ["lessThan", "9"],
          ],
        },
      ]);
    }));

  test("W23 W24: page layout, print areas and titles", () =>
    seen((_, sheet) => {
      expect(sheet).toMatchObject({
        landscape: "landscape",
        fit: [true, 1, 0],
        margin: 0.5,
        centred: true,
        footer: "Été &P/&N",
        titles: ["$1:$1", "$A:$B"],
        area: "'Données d''été'!$A$1:$E$30,'Données d''été'!$I$20:$K$22",
      });
    }));

  test("names of workbook and sheet, hidden ones too", () =>
    seen((book, sheet) => {
      expect(book.names).toEqual({
        natures: ["Listes!$A$1:$A$2", false, "les natures"],
        taux: ["0.2", true, null],
      });
      expect(sheet.names).toEqual({ ici: "'Données d''été'!$C$2" });
    }));

  test("properties of the document and custom ones of every kind", () =>
    seen((book) => {
      expect(book.properties).toEqual({
        texte: "été & <hiver>",
        entier: 12,
        réel: 1.5,
        vrai: true,
        date: "2025-12-31T10:00:00",
      });
      expect(book).toMatchObject({ title: "Subventions", author: "Maïa", calculation: "manual" });
    }));
});
