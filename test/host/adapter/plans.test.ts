import { addressesOf, areasOf } from "../../../src/adapters/excel/mark/areas";
import { bytesPerRow, chunksOf, halves } from "../../../src/adapters/excel/read/chunks";
import { isDateFormat } from "../../../src/adapters/excel/read/dateFormat";
import { findTable } from "../../../src/adapters/excel/read/findTable";
import { freeName } from "../../../src/adapters/excel/create/freeName";
import { listSources } from "../../../src/adapters/excel/create/listSources";
import { nativeRule } from "../../../src/adapters/excel/create/nativeRule";
import { sheetEvent } from "../../../src/adapters/excel/watch/sheetEvent";
import type { CellRule, SheetPlan } from "../../../src/core/sheetPlan/sheetPlan";

describe("names of sheets (truths W1, W2)", () => {
  test.each([
    ["Subventions", [], "Subventions"],
    ["Subventions", ["subventions"], "Subventions (2)"],
    ["Subventions", ["Subventions", "SUBVENTIONS (2)"], "Subventions (3)"],
    ["Budget : recettes / dépenses", [], "Budget recettes dépenses"],
    ["History", [], "History (2)"],
    ["'Fêtes'", [], "Fêtes"],
    ["///", [], "1"],
  ])("%p beside %j becomes %p", (wanted, taken, name) => {
    expect(freeName(wanted, taken)).toBe(name);
  });

  test("a long name leaves room for its number", () => {
    const long = "Inventaire des points de recharge";
    expect(freeName(long, [])).toBe("Inventaire des points de rechar");
    expect(freeName(long, ["Inventaire des points de rechar"])).toBe(
      "Inventaire des points de re (2)",
    );
  });
});

describe("chunks of rows", () => {
  test("a small table is read at once, a middling one in two, a large one by the megabyte", () => {
    expect(chunksOf(1, 1001, 200)).toEqual([{ start: 1, end: 1001 }]);
    expect(chunksOf(1, 10_001, 300)).toHaveLength(2);
    expect(chunksOf(0, 1_000_000, 20)).toHaveLength(20);
  });

  test("rows follow each other without gap, and an empty table asks for nothing", () => {
    const chunks = chunksOf(5, 1_000_005, 100);
    expect(chunks[0]?.start).toBe(5);
    expect(chunks.at(-1)?.end).toBe(1_000_005);
    expect(chunks.every(({ start }, at) => at === 0 || start === chunks[at - 1]?.end)).toBe(true);
    expect(chunksOf(3, 3, 100)).toEqual([]);
  });

  test("a chunk that was too large is cut in two, until one row is left", () => {
    expect(halves({ start: 0, end: 3 })).toEqual([
      { start: 0, end: 2 },
      { start: 2, end: 3 },
    ]);
    expect(halves({ start: 0, end: 1 })).toBeNull();
  });

  test("bytes are those of the answer, accents included", () => {
    expect(bytesPerRow([["é"]])).toBe(8);
    expect(bytesPerRow([])).toBe(0);
  });
});

test.each([
  ["General", false],
  ["@", false],
  ["0.00", false],
  ['#,##0.00 "dh"', false],
  ["[Red]0;[Blue]-0", false],
  ["0.0,,\\d", false],
  ["m/d/yyyy", true],
  ["dd/mm/yyyy;@", true],
  ["[$-40C]d mmm yyyy", true],
  ["[h]:mm", true],
  ["yyyy-mm-dd hh:mm", true],
])("the number format %p shows a date: %p", (format, expected) => {
  expect(isDateFormat(format)).toBe(expected);
});

describe("the table in the sheet", () => {
  const fields = ["nom", "siret", "montant"];

  test("the header is the row with most field names, under a title and beside a margin", () => {
    const values = [
      ["", "Subventions 2025", "", ""],
      ["", "nom", "", ""],
      ["", "nom", "montant", "notes"],
      ["", "Club", 12, ""],
    ];
    expect(findTable({ top: 3, left: 1, values }, fields, ["nom"])).toEqual({
      headerRow: 5,
      firstColumn: 2,
      labels: ["nom", "montant", "notes"],
      dateSensitive: [0],
    });
  });

  test("a sheet without any of the names has no table", () => {
    expect(findTable({ top: 0, left: 0, values: [["a", "b"]] }, fields, [])).toBeNull();
  });
});

describe("areas of marks", () => {
  test("neighbours make rectangles, others stay alone", () => {
    const cells = [
      { row: 1, column: 1 },
      { row: 2, column: 1 },
      { row: 1, column: 2 },
      { row: 2, column: 2 },
      { row: 9, column: 4 },
      { row: 9, column: 4 },
    ];
    expect(addressesOf(areasOf(cells))).toEqual(["B2:C3,E10"]);
  });

  test("no address is longer than Excel takes (truth RA1)", () => {
    const scattered = Array.from({ length: 10_000 }, (_, at) => ({ row: at * 2, column: at % 7 }));
    const lists = addressesOf(areasOf(scattered));
    expect(Math.max(...lists.map(({ length }) => length))).toBeLessThanOrEqual(8_192);
    expect(lists.join().split(",")).toHaveLength(10_000);
  });
});

describe("native rules", () => {
  test.each<[CellRule, Excel.DataValidationRule]>([
    [{ kind: "list", values: ["a"] }, { list: { inCellDropDown: true, source: "a" } }],
    [{ kind: "date" }, { date: { formula1: "1900-01-01", operator: "GreaterThanOrEqualTo" } }],
    [
      { kind: "decimal", minimum: 0, maximum: null },
      { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } },
    ],
    [
      { kind: "wholeNumber", minimum: null, maximum: 9 },
      { wholeNumber: { formula1: 9, operator: "LessThanOrEqualTo" } },
    ],
    [
      { kind: "textLength", minimum: 14, maximum: 14 },
      { textLength: { formula1: 14, formula2: 14, operator: "Between" } },
    ],
    [{ kind: "custom", formula: "LEN({cell})=14" }, { custom: { formula: "=LEN(C2)=14" } }],
  ])("%j", (rule, expected) => {
    expect(nativeRule(rule, "C2", "a")).toEqual(expected);
  });

  const planOf = (...lists: string[][]): SheetPlan => ({
    schemaName: "",
    schemaVersion: "",
    sheetName: "",
    columns: lists.map((values, at) => ({
      field: `c${at}`,
      title: "",
      description: "",
      example: null,
      required: false,
      numberFormat: "@",
      alignment: "Left",
      width: 10,
      rule: { kind: "list", values },
    })),
  });

  test("short words are in the rule; commas, outer spaces and long lists go to the hidden sheet (DV7, DV8)", () => {
    const long = Array.from({ length: 60 }, (_, at) => `item ${at}`);
    const { byField, columns } = listSources(planOf(["oui", "non"], ["a, b", "c"], long), "L'aide");
    expect(byField.get("c0")).toBe("oui,non");
    expect(byField.get("c1")).toBe("='L''aide'!$A$1:$A$2");
    expect(byField.get("c2")).toBe("='L''aide'!$B$1:$B$60");
    expect(columns).toEqual([["a, b", "c"], long]);
  });
});

describe("what a change means", () => {
  const change = (changeType: string, address: string, triggerSource = "Unknown") =>
    sheetEvent({
      changeType: changeType as Excel.DataChangeType,
      address,
      worksheetId: "{1}",
      triggerSource: triggerSource as Excel.EventTriggerSource,
    });

  test.each([
    ["RangeEdited", "B2:C5", { kind: "rowsEdited", sheetId: "{1}", first: 1, last: 4 }],
    ["RangeEdited", "B2,D9", { kind: "rowsEdited", sheetId: "{1}", first: 1, last: 8 }],
    ["RowInserted", "3:4", { kind: "rowsInserted", sheetId: "{1}", first: 2, count: 2 }],
    ["RowDeleted", "3:3", { kind: "rowsDeleted", sheetId: "{1}", first: 2, count: 1 }],
    ["RowInserted", "A6:J8", { kind: "reshaped", sheetId: "{1}" }],
    ["ColumnInserted", "C:C", { kind: "reshaped", sheetId: "{1}" }],
    ["CellDeleted", "B2", { kind: "reshaped", sheetId: "{1}" }],
    ["Unknown", "", { kind: "reshaped", sheetId: "{1}" }],
  ])("%s of %s", (changeType, address, event) => {
    expect(change(changeType, address)).toEqual(event);
  });

  test("our own writes mean nothing (truth E1)", () => {
    expect(change("RangeEdited", "B2", "ThisLocalAddin")).toBeNull();
  });
});
