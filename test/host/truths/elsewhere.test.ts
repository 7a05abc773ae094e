import { startExcel } from "../../../src/workbench/node/startExcel";
import { freshExcel, onSheet, readRange, refusal } from "./excel";

const host = freshExcel();

test("B25: while another workbook is in front, what needs the front fails", async () => {
  host.excel.host.leave();
  const refused = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) =>
    refusal(onSheet(host.excel, work));
  expect(await refused((_sheet, { workbook }) => workbook.getSelectedRange().load("address"))).toBe(
    "InvalidSelection Workbook.getSelectedRange",
  );
  expect(await refused((sheet) => sheet.activate())).toBe("GeneralException Worksheet.activate");
  expect(await refused((_sheet, { workbook }) => workbook.worksheets.add())).toBe(
    "GeneralException WorksheetCollection.add",
  );
  expect(await refused((sheet) => sheet.freezePanes.freezeRows(1))).toBe(
    "GeneralException WorksheetFreezePanes.freezeRows",
  );
  expect(await refused((sheet) => sheet.delete())).toBe("InvalidSelection Worksheet.delete");
});

test("B25: cells are read and written all the same, and on the web nothing fails", async () => {
  host.excel.host.leave();
  await onSheet(host.excel, (sheet) => void (sheet.getRange("A1").values = [[1]]));
  expect(await readRange(host.excel, "A1", "values")).toEqual([[1]]);
  const web = await startExcel({ platform: "OfficeOnline" });
  web.host.leave();
  expect(await refusal(onSheet(web, (sheet) => sheet.freezePanes.freezeRows(1)))).toBe("accepted");
  await web.close();
});

test("E16: coming back to the workbook activates it, opening it does not", async () => {
  const seen: string[] = [];
  await onSheet(host.excel, (_sheet, { workbook }) => {
    workbook.onActivated.add(({ type }) => Promise.resolve(void seen.push(type)));
  });
  await host.excel.atRest();
  expect(seen).toEqual([]);
  host.excel.host.leave();
  host.excel.host.comeBack();
  await host.excel.atRest();
  expect(seen).toEqual(["WorkbookActivated"]);
  expect(host.excel.host.isElsewhere).toBe(false);
});
