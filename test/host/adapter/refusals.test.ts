import { excelSheetHost } from "../../../src/adapters/excel/excelSheetHost";
import type { OfficeHost } from "../../../src/adapters/excel/officeHost";
import { frenchWords, grantsPlan } from "./models";
import { fill, openOffice, read, refusalOf, type OpenOffice } from "./office";

/** The same Excel, said to support no requirement set at all. */
function withoutSets({ excel }: OpenOffice): OfficeHost {
  return {
    Excel: excel.Excel,
    Office: { context: { requirements: { isSetSupported: () => false } } },
  };
}

test("an Excel that cannot wait for the end of an edit refuses at once, and names the reason", async () => {
  const office = await openOffice();
  const sheets = excelSheetHost(withoutSets(office));
  office.excel.host.beginCellEdit();
  expect(await refusalOf(sheets.activeSheet())).toEqual({ kind: "cellEditing" });
  office.excel.host.endCellEdit();
});

test("an Excel that can wait answers once the cell is left", async () => {
  const office = await openOffice();
  office.excel.host.beginCellEdit();
  const told: unknown[] = [];
  const answer = office.sheets.activeSheet().then(() => told.push("answered"));
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(told).toEqual([]);
  office.excel.host.endCellEdit();
  await answer;
  expect(told).toEqual(["answered"]);
});

test("what follows the officer's typing does not wait for the next cell", async () => {
  const { excel, sheets, sheetId } = await openOffice();
  excel.host.beginCellEdit();
  const marking = sheets.markCells(sheetId, [{ row: 1, column: 1 }]);
  expect(await refusalOf(marking)).toEqual({ kind: "cellEditing" });
  excel.host.endCellEdit();
});

test("an Excel older than the add-in's floor is said to be too old, and what it lacks", async () => {
  const office = await openOffice({ requirementSet: "1.7" });
  const plan = grantsPlan();
  const refusal = await refusalOf(office.sheets.createSheet(plan, frenchWords(plan)));
  expect(refusal).toEqual({ kind: "tooOld", needed: "ExcelApi 1.14" });
});

test("a protected sheet takes no mark", async () => {
  const office = await openOffice();
  await office.excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().protection.protect();
    await context.sync();
  });
  const marking = office.sheets.markCells(office.sheetId, [{ row: 1, column: 1 }]);
  expect(await refusalOf(marking)).toEqual({ kind: "protected" });
});

test("a sheet that is gone is said to be gone, whatever is asked of it", async () => {
  const { sheets } = await openOffice();
  const gone = { kind: "gone" };
  expect(await refusalOf(sheets.recall("{0}", "x"))).toEqual(gone);
  expect(await refusalOf(sheets.selectCell("{0}", { row: 0, column: 0 }))).toEqual(gone);
  expect(await refusalOf(sheets.markCells("{0}", []))).toEqual(gone);
});

test("a request that is too large is said to be so", async () => {
  const { sheets, sheetId } = await openOffice();
  const remembering = sheets.remember(sheetId, "schema", "x".repeat(6_000_000));
  expect(await refusalOf(remembering)).toEqual({ kind: "tooLarge" });
});

test("more merged areas than Excel lists: the table is read without them (truth V43)", async () => {
  const office = await openOffice();
  const rows = Array.from({ length: 1_300 }, (_, at) => [`ligne ${at}`]);
  await fill(office, "A1", [["nom"], ...rows]);
  await office.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (let row = 2; row < 1_200; row += 2)
      sheet
        .getRange(`A${row}:A${row + 1}`)
        .untrack()
        .merge();
    await context.sync();
  });
  const table = await read(office, ["nom"]);
  expect(table.rows).toHaveLength(1_300);
  expect(table.mergedAreas).toEqual([]);
});

test("two workbooks live side by side", async () => {
  const [one, other] = [await openOffice(), await openOffice()];
  await fill(one, "A1", [["nom"], ["premier"]]);
  await fill(other, "A1", [["nom"], ["second"]]);
  expect((await read(one, ["nom"])).rows).toEqual([["premier"]]);
  expect((await read(other, ["nom"])).rows).toEqual([["second"]]);
});
