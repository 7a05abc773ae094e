import { startExcel } from "../../../src/workbench/node/startExcel";
import type { ExcelOptions } from "../../../src/workbench/node/startExcel";
import { freshExcel, onSheet, readRange, refusal, writeAndRead } from "./excel";

const host = freshExcel();

/** The message of a batch that fails. */
const told = (batch: (sheet: Excel.Worksheet) => unknown): Promise<string> =>
  onSheet(host.excel, batch).then(
    () => "accepted",
    (error: unknown) => (error as Error).message,
  );

const mixed = (given: unknown) => given as never;

test("DV1, DV13: what a validation cannot say is refused by its name", async () => {
  const rule = (given: unknown) =>
    told((sheet) => (sheet.getRange("A1").dataValidation.rule = mixed(given)));
  const whole = { formula1: 1, operator: "GreaterThan" };
  expect(await rule({ wholenumber: whole })).toContain("has no wholenumber");
  expect(await rule({ wholeNumber: { ...whole, formula3: 1 } })).toContain("has no formula3");
  expect(await rule({ list: { source: "a,b", dropDown: true } })).toContain("has no dropDown");
  expect(await rule({ custom: { formula: "=TRUE", local: 1 } })).toContain("has no local");
  const prompt = (sheet: Excel.Worksheet) =>
    (sheet.getRange("A1").dataValidation.prompt = mixed({ title: "a", message: "b", style: "x" }));
  const alert = (sheet: Excel.Worksheet) =>
    (sheet.getRange("A1").dataValidation.errorAlert = mixed({ title: "a", text: "b" }));
  expect(await told(prompt)).toContain("has no style");
  expect(await told(alert)).toContain("has no text");
});

test("CF4: so is what a conditional format cannot say", async () => {
  const compared = (sheet: Excel.Worksheet) => {
    const format = sheet.getRange("A1").conditionalFormats.add("CellValue");
    format.cellValue.rule = mixed({ formula1: "=1", operator: "GreaterThan", stop: true });
  };
  const sought = (sheet: Excel.Worksheet) => {
    const format = sheet.getRange("A1").conditionalFormats.add("ContainsText");
    format.textComparison.rule = mixed({ operator: "Contains", text: "a", matchCase: true });
  };
  expect(await told(compared)).toContain("has no stop");
  expect(await told(sought)).toContain("has no matchCase");
});

test("The first icon of a set may go without a criterion, as in Microsoft's samples", async () => {
  const criteria = (first: object, second: object) => (sheet: Excel.Worksheet) => {
    const { iconSet } = sheet.getRange("A1:A5").conditionalFormats.add("IconSet");
    iconSet.style = "ThreeArrows";
    const last = { type: "Number", operator: "GreaterThanOrEqual", formula: "=700" };
    iconSet.criteria = mixed([first, second, last]);
  };
  const middle = { type: "Number", operator: "GreaterThan", formula: "=10" };
  expect(await told(criteria({}, middle))).toBe("accepted");
  expect(await told(criteria({}, {}))).toContain("Only the first icon");
});

test("W23, W24: zooms and margins name what they set", async () => {
  expect(await told((sheet) => (sheet.pageLayout.zoom = mixed({ percent: 50 })))).toContain(
    "has no percent",
  );
  const margins = (sheet: Excel.Worksheet) =>
    sheet.pageLayout.setPrintMargins("Inches", mixed({ middle: 1 }));
  expect(await told(margins)).toContain("has no middle");
});

test("E9: a sort stays within its range and knows its options", async () => {
  const by = (field: unknown) => (sheet: Excel.Worksheet) =>
    sheet.getRange("A1:B4").sort.apply([mixed(field)]);
  expect(await told(by({ key: 2 }))).toContain("2 is no line of the range");
  expect(await told(by({ key: 0, asc: true }))).toContain("has no asc");
});

test("V49: removeDuplicates compares columns of the range", async () => {
  const beyond = onSheet(host.excel, (sheet) => {
    sheet.getRange("A1:B2").removeDuplicates([2], true);
  });
  expect(await refusal(beyond)).toBe("InvalidArgument Range.removeDuplicates");
});

test("Sizes, indents and styles out of Excel's bounds are refused", async () => {
  const set = (change: (format: Excel.RangeFormat) => unknown) =>
    refusal(onSheet(host.excel, (sheet) => void change(sheet.getRange("A1").format)));
  expect([
    await set((format) => (format.columnWidth = -1)),
    await set((format) => (format.columnWidth = 2000)),
    await set((format) => (format.rowHeight = 410)),
    await set((format) => (format.font.size = 410)),
    await set((format) => (format.indentLevel = 251)),
    await set((format) => (format.borders.getItem(mixed("Bottom")).style = "Continuous")),
  ]).toEqual(Array.from({ length: 6 }, () => expect.stringMatching(/^InvalidArgument/) as string));
  const style = (sheet: Excel.Worksheet) => (sheet.tables.add("A1:B2", true).style = "Bleu");
  expect(await told(style)).toContain("no table style Bleu");
});

test("V27: a whole sheet is all its rows", async () => {
  const address = await onSheet(host.excel, async (sheet, context) => {
    const range = sheet.getRange();
    range.load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toBe("Feuil1!1:1048576");
});

test("W31: a custom XML part is well-formed", async () => {
  const add = host.excel.run(async (context) => {
    context.workbook.customXmlParts.add("<a><b></a>");
    await context.sync();
  });
  expect(await refusal(add)).toMatch(/^InvalidArgument/);
});

test("V34: a table's name alone is its body in a formula, before and after its rows grow", async () => {
  await writeAndRead(host.excel, "A1:B3", [["a", "b"], [1, 2], [3, 4]]); // prettier-ignore
  await onSheet(host.excel, (sheet) => {
    sheet.tables.add("A1:B3", true).name = "Ventes";
    sheet.getRange("E1").formulas = [["=ROWS(Ventes)+SUM(Ventes)"]];
  });
  expect(await readRange(host.excel, "E1", "values")).toEqual([[12]]);
  await onSheet(host.excel, (sheet) => void sheet.tables.getItem("Ventes").rows.add(-1, [[5, 5]]));
  expect(await readRange(host.excel, "E1", "values")).toEqual([[23]]);
});

test("P6: days and months go on by name, in the user's language and case", async () => {
  const filled = async (first: string) => {
    await host.excel.user.type("A1", first);
    await host.excel.user.fill("A1", "A1:A3");
    const values = (await readRange(host.excel, "A1:A3", "values")) as string[][];
    return values.flat();
  };
  expect(await filled("lundi")).toEqual(["lundi", "mardi", "mercredi"]);
  expect(await filled("Novembre")).toEqual(["Novembre", "Décembre", "Janvier"]);
  expect(await filled("DIM")).toEqual(["DIM", "LUN", "MAR"]);
  expect(await filled("Monday")).toEqual(["Monday", "Monday", "Monday"]);
});

test("An Excel is not started with a switch that it has not", async () => {
  const start = (options: unknown) => startExcel(options as ExcelOptions);
  await expect(start({ local: "fr-FR" })).rejects.toThrow("no option local");
  await expect(start({ locale: "de-DE" })).rejects.toThrow("de-DE is no locale");
  await expect(start({ requirementSet: "2.5" })).rejects.toThrow("2.5 is no requirementSet");
});

test("A closed Excel answers at once that it is closed", async () => {
  const other = await startExcel();
  await other.close();
  await expect(other.run((context) => context.sync())).rejects.toThrow("closed");
});
