import type { SheetEvent } from "../../../src/app/ports/sheetHost";
import { fill, openOffice, type OpenOffice } from "./office";

/** An office where what the adapter tells is written down. */
async function watched(): Promise<{
  office: OpenOffice;
  told: SheetEvent[];
  stop: () => Promise<void>;
}> {
  const office = await openOffice();
  const told: SheetEvent[] = [];
  const stop = await office.sheets.watch((event) => told.push(event));
  office.excel.resetTraffic();
  return { office, told, stop };
}

test("typing, pasting, clearing and filling tell which rows changed", async () => {
  const { office, told } = await watched();
  const { user } = office.excel;
  const sheetId = office.sheetId;
  await user.type("B2", "Club");
  await user.paste("A4", "a\tb\nc\td");
  await user.clear("B2:C3");
  expect(told).toEqual([
    { kind: "rowsEdited", sheetId, first: 1, last: 1 },
    { kind: "rowsEdited", sheetId, first: 3, last: 4 },
    { kind: "rowsEdited", sheetId, first: 1, last: 2 },
  ]);
  expect(office.excel.traffic.requests).toBe(0);
});

test("rows inserted and deleted are told with their number, columns ask for a new reading", async () => {
  const { office, told } = await watched();
  const { user } = office.excel;
  const sheetId = office.sheetId;
  await fill(office, "A1", [["nom"], ["Club"]]);
  await user.insertRows("2:3");
  await user.deleteRows("2:2");
  await user.insertColumns("A:A");
  expect(told).toEqual([
    { kind: "rowsInserted", sheetId, first: 1, count: 2 },
    { kind: "rowsDeleted", sheetId, first: 1, count: 1 },
    { kind: "reshaped", sheetId },
  ]);
});

test("a sort asks for a new reading", async () => {
  const { office, told } = await watched();
  await fill(office, "A1", [["b"], ["a"]]);
  await office.excel.user.sort("A1:A2", { column: 0, ascending: true, hasHeaders: false });
  expect(told).toContainEqual({ kind: "reshaped", sheetId: office.sheetId });
});

test("our own marks and writes are not told", async () => {
  const { office, told } = await watched();
  await office.sheets.markCells(office.sheetId, [{ row: 1, column: 1 }]);
  await fill(office, "A1", [["nom"]]);
  expect(told).toEqual([]);
});

test("a sheet that is activated or deleted is told", async () => {
  const { office, told } = await watched();
  const added = await office.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Autre").load("id");
    await context.sync();
    return sheet.id;
  });
  await office.excel.user.activate("Autre");
  await office.excel.user.deleteSheet("Autre");
  expect(told).toContainEqual({ kind: "activated", sheetId: added });
  expect(told).toContainEqual({ kind: "deleted", sheetId: added });
});

test("a paste over a marked cell takes the mark away, and it comes back with the next check", async () => {
  const { office } = await watched();
  const cells = [{ row: 1, column: 1 }];
  await office.sheets.markCells(office.sheetId, cells);
  await office.excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2");
    range.conditionalFormats.clearAll();
    await context.sync();
  });
  await office.excel.user.type("B2", "x");
  await office.sheets.markCells(office.sheetId, cells);
  const marks = await office.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const count = sheet.getRange("B2").conditionalFormats.getCount();
    await context.sync();
    return count.value;
  });
  expect(marks).toBe(1);
});

test("after an edit elsewhere, marks that still stand are looked at once and not written again", async () => {
  const { office } = await watched();
  const cells = [{ row: 1, column: 1 }];
  await office.sheets.markCells(office.sheetId, cells);
  await office.excel.user.type("D9", "x");
  office.excel.resetTraffic();
  await office.sheets.markCells(office.sheetId, cells);
  expect(office.excel.traffic.requests).toBe(1);
});

test("once stopped, nothing more is told", async () => {
  const { office, told, stop } = await watched();
  await stop();
  await office.excel.user.type("A1", "x");
  expect(told).toEqual([]);
});
