import { startExcel } from "../../../src/workbench/node/startExcel";
import type { RunningExcel } from "../../../src/workbench/node/startExcel";
import { conditionalLook } from "../../../src/workbench/rules/conditionalLook";
import { freshExcel, onSheet, refusal, writeAndRead } from "../truths/excel";

const host = freshExcel({ locale: "en-US" });

/** Colours cells of column A in red by a preset criterion. */
const redden = (excel: RunningExcel, criterion: string) =>
  onSheet(excel, (sheet) => {
    const { preset } = sheet.getRange("A1:A20").conditionalFormats.add("PresetCriteria");
    preset.format.font.color = "#FF0000";
    preset.rule = { criterion: criterion as Excel.ConditionalFormatPresetCriterion };
  });

/** The rows of column A that are red, from 1. */
function redRows({ book }: RunningExcel): number[] {
  const [sheet] = book.sheets;
  if (sheet === undefined) return [];
  const rows = Array.from({ length: 20 }, (_, row) => row);
  const isRed = (row: number) =>
    conditionalLook(book, { sheet, row, column: 0 }).font?.color === "#FF0000";
  return rows.filter(isRed).map((row) => row + 1);
}

async function reopened(excel: RunningExcel): Promise<number[]> {
  const again = await startExcel({ workbook: await excel.save() });
  const rows = redRows(again);
  await again.close();
  return rows;
}

const FLAT_BUT_TWO = [0, 0, 0, 0, 0, 0, 0, 0, 20, -20].map((value) => [value]);

test.each([
  ["OneStdDevAboveAverage", [9]],
  ["OneStdDevBelowAverage", [10]],
  ["TwoStdDevAboveAverage", [9]],
  ["TwoStdDevBelowAverage", [10]],
  ["ThreeStdDevAboveAverage", []],
  ["ThreeStdDevBelowAverage", []],
])("%s looks at the spread of all the cells, in the file too", async (criterion, rows) => {
  await writeAndRead(host.excel, "A1:A10", FLAT_BUT_TWO);
  await redden(host.excel, criterion);
  expect([redRows(host.excel), await reopened(host.excel)]).toEqual([rows, rows]);
});

test.each([
  ["Yesterday", [4]],
  ["Today", [5]],
  ["Tomorrow", [6]],
  ["LastSevenDays", [3, 4, 5]],
])("%s compares dates with the day of the calculation, in the file too", async (name, rows) => {
  const days = [-400, -7, -6, -1, 0, 1, 7, 400].map((days) => [`=TODAY()+${days}+0.5`]);
  await writeAndRead(host.excel, "A1:A9", [...days, ["today"]]);
  await redden(host.excel, name);
  expect([redRows(host.excel), await reopened(host.excel)]).toEqual([rows, rows]);
});

test.each([
  ["LastWeek", "-WEEKDAY(TODAY())", [1, 2]],
  ["ThisWeek", "-WEEKDAY(TODAY())+7", [1, 2]],
  ["NextWeek", "-WEEKDAY(TODAY())+14", [1, 2]],
])("the weeks of %s go from Sunday to Saturday", async (name, saturday, rows) => {
  const days = ["", "-6", "+1", "-7"].map((days) => [`=TODAY()${saturday}${days}`]);
  await writeAndRead(host.excel, "A1:A4", days);
  await redden(host.excel, name);
  expect([redRows(host.excel), await reopened(host.excel)]).toEqual([rows, rows]);
});

test.each([
  ["LastMonth", [1]],
  ["ThisMonth", [2]],
  ["NextMonth", [3]],
])("%s is a month of the calendar", async (name, rows) => {
  const months = [-1, 0, 1, 12].map((months) => [`=EDATE(TODAY(),${months})`]);
  await writeAndRead(host.excel, "A1:A4", months);
  await redden(host.excel, name);
  expect([redRows(host.excel), await reopened(host.excel)]).toEqual([rows, rows]);
});

test("icon sets that files say in another grammar are refused by name", async () => {
  const style = (name: string) =>
    onSheet(host.excel, (sheet) => {
      const { iconSet } = sheet.getRange("A1:A9").conditionalFormats.add("IconSet");
      iconSet.style = name as Excel.IconSet;
    });
  expect(await refusal(style("ThreeFlags"))).toBe("accepted");
  expect(await refusal(style("ThreeTriangles"))).toMatch(/^NotImplemented /);
  expect(await refusal(style("ThreeMoons"))).toMatch(/^InvalidArgument /);
});
