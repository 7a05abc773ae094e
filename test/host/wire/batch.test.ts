import type { RunningExcel } from "../../../src/workbench/node/startExcel";
import { startExcel } from "../../../src/workbench/node/startExcel";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel({ locale: "fr-FR" });
});
afterEach(() => excel.close());

test("Values written are read back, formulas with them", async () => {
  await excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
    range.values = [
      [1, "a"],
      [true, "=A1"],
    ];
    range.load("values,formulas,address,valueTypes");
    await context.sync();
    expect(range.address).toBe("Feuil1!A1:B2");
    expect(range.formulas).toEqual([
      [1, "a"],
      [true, "=A1"],
    ]);
    expect(range.valueTypes[0]).toEqual(["Double", "String"]);
  });
});

test("B3: what a batch did before its failing action stays, and its results are delivered", async () => {
  await excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    const cell = sheets.getActiveWorksheet().getRange("A1");
    cell.values = [["kept"]];
    cell.load("values");
    sheets.getItem("missing").load("name");
    await expect(context.sync()).rejects.toMatchObject({
      code: "ItemNotFound",
      debugInfo: { errorLocation: "WorksheetCollection.getItem" },
    });
    expect(cell.values).toEqual([["kept"]]);
  });
});

test("Two workbooks live side by side", async () => {
  const other = await startExcel();
  await other.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().name = "Other";
    await context.sync();
  });
  expect(other.book.sheets[0]?.name).toBe("Other");
  expect(excel.book.sheets[0]?.name).toBe("Feuil1");
  await other.close();
});
