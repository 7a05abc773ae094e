import { openOffice, type OpenOffice } from "./office";

interface Format {
  readonly formula: string;
  readonly areas: string;
}

/** The conditional formats of the sheet in front, as an officer's rule manager lists them. */
function formats({ excel }: OpenOffice): Promise<Format[]> {
  return excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const collection = sheet.getRange().conditionalFormats;
    collection.load("items/type,items/custom/rule/formula");
    await context.sync();
    const ranges = collection.items.map((item) => item.getRanges().load("address"));
    await context.sync();
    return collection.items.map(({ custom }, at) => ({
      formula: custom.rule.formula,
      areas: ranges[at]!.address.replaceAll(/[^,!]*!/g, ""),
    }));
  });
}

const OURS = expect.stringContaining("ligne-claire");

test("a mark changes the weight and the frame of the cell, not its colour alone", async () => {
  const office = await openOffice();
  await office.sheets.markCells(office.sheetId, [{ row: 1, column: 1 }]);
  const look = await office.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const { custom } = sheet.getRange("B2").conditionalFormats.getItemAt(0);
    custom.format.font.load("bold");
    const line = custom.format.borders.getItem("EdgeBottom").load("style,color");
    await context.sync();
    return { bold: custom.format.font.bold, style: line.style, color: line.color };
  });
  expect(look).toEqual({ bold: true, style: "Continuous", color: "#8B2E16" });
});

test("10,000 faulty cells: three round trips and 0.3 MB to mark, two to clear", async () => {
  const office = await openOffice();
  const cells = Array.from({ length: 10_000 }, (_, at) => ({ row: 1 + at * 2, column: at % 16 }));
  await office.sheets.markCells(office.sheetId, cells);
  const { requests, bytesOut, bytesIn } = office.excel.traffic;
  expect(requests).toBeLessThanOrEqual(3);
  expect(bytesOut + bytesIn).toBeLessThanOrEqual(300_000);
  const marked = (await formats(office)).flatMap(({ areas }) => areas.split(","));
  expect(marked).toHaveLength(10_000);
  office.excel.resetTraffic();
  await office.sheets.markCells(office.sheetId, []);
  expect(office.excel.traffic.requests).toBeLessThanOrEqual(2);
  expect(await formats(office)).toEqual([]);
});

test("the same marks again cost nothing", async () => {
  const office = await openOffice();
  const cells = [{ row: 1, column: 1 }];
  await office.sheets.markCells(office.sheetId, cells);
  office.excel.resetTraffic();
  await office.sheets.markCells(office.sheetId, cells);
  expect(office.excel.traffic.requests).toBe(0);
});

test("the officer's own formats stay, and ours leave no trace", async () => {
  const office = await openOffice();
  await office.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2").format.fill.color = "#00FF00";
    const rule = sheet.getRange("A1:C9").conditionalFormats.add("Custom").custom;
    rule.rule.formula = "=$A1>3";
    rule.format.font.italic = true;
    await context.sync();
  });
  await office.sheets.markCells(office.sheetId, [{ row: 1, column: 1 }]);
  expect(await formats(office)).toEqual([
    { formula: OURS, areas: "B2" },
    { formula: "=$A1>3", areas: "A1:C9" },
  ]);
  await office.sheets.markCells(office.sheetId, []);
  expect(await formats(office)).toEqual([{ formula: "=$A1>3", areas: "A1:C9" }]);
  const fill = await office.excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("B2");
    cell.format.fill.load("color");
    await context.sync();
    return cell.format.fill.color;
  });
  expect(fill).toBe("#00FF00");
});

test("marks of an earlier session are known by their formula and replaced", async () => {
  const office = await openOffice();
  await office.sheets.markCells(office.sheetId, [{ row: 1, column: 1 }]);
  const { excelSheetHost } = await import("../../../src/adapters/excel/excelSheetHost");
  const later = excelSheetHost({ Excel: office.excel.Excel, Office: office.excel.Office });
  await later.markCells(office.sheetId, [{ row: 4, column: 2 }]);
  expect(await formats(office)).toEqual([{ formula: OURS, areas: "C5" }]);
});
