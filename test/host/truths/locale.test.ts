import { startExcel } from "../../../src/workbench/node/startExcel";
import { freshExcel, onSheet, readRange, refusal, writeAndRead } from "./excel";

const host = freshExcel();

test("L1: formulas are English with commas; a semicolon is refused", async () => {
  expect(await writeAndRead(host.excel, "A1", [["=SUM(1,1.5)"]])).toEqual([[2.5]]);
  expect(await refusal(writeAndRead(host.excel, "A1", [["=SUM(1;1,5)"]]))).toBe(
    "InvalidArgument Range.values",
  );
});

test("L2: the same cell reads in English and in French", async () => {
  await onSheet(host.excel, (sheet) => {
    sheet.getRange("B1").formulasLocal = [["=SOMME(A1;1,5)"]];
  });
  expect(await readRange(host.excel, "B1", "formulas")).toEqual([["=SUM(A1,1.5)"]]);
  expect(await readRange(host.excel, "B1", "formulasLocal")).toEqual([["=SOMME(A1;1,5)"]]);
});

test("L6: separators and culture are those of the workbook's language", async () => {
  const separators = (excel: typeof host.excel) =>
    onSheet(excel, async (_sheet, { application, sync, workbook }) => {
      application.load("decimalSeparator,thousandsSeparator,cultureInfo/name");
      await sync.call(workbook.context);
      const { decimalSeparator, thousandsSeparator, cultureInfo } = application;
      return [decimalSeparator, thousandsSeparator, cultureInfo.name];
    });
  expect(await separators(host.excel)).toEqual([",", "\u202f", "fr-FR"]);
  const english = await startExcel();
  expect(await separators(english)).toEqual([".", ",", "en-US"]);
  await english.close();
});

test("L7: the user's own typing is French", async () => {
  await host.excel.user.paste("A1", "1,5\t31/12/2025\t=SOMME(A1;1)\tVRAI");
  expect(await readRange(host.excel, "A1:D1", "values")).toEqual([[1.5, 46022, 2.5, true]]);
});
