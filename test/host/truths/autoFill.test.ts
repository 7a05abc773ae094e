import { freshExcel, onSheet, readRange, refusal, writeAndRead } from "./excel";

const host = freshExcel();

/** Fills column A downwards from the values given, over as many cells again as are expected. */
async function filled(
  values: readonly unknown[],
  type: Excel.AutoFillType,
  count: number,
  format = "General",
): Promise<unknown[]> {
  await writeAndRead(
    host.excel,
    `A1:A${values.length}`,
    values.map((value) => [value]),
  );
  await onSheet(host.excel, (sheet) => {
    const source = sheet.getRange(`A1:A${values.length}`);
    source.numberFormat = values.map(() => [format]);
    source.autoFill(`A1:A${values.length + count}`, type);
  });
  const rows = await readRange(
    host.excel,
    `A${values.length + 1}:A${values.length + count}`,
    "values",
  );
  return (rows as unknown[][]).flat();
}

/** 29 January 2025, a Wednesday, and 31 January, a Friday. */
const [WEDNESDAY, FRIDAY] = [45686, 45688];
const [FEBRUARY_END, MARCH_END] = [45716, 45747];

test.each([
  ["FillDefault", [5], [5, 5]],
  ["FillDefault", [1, 3], [5, 7]],
  ["FillSeries", [5], [6, 7]],
  ["FillSeries", ["Lot 09"], ["Lot 10", "Lot 11"]],
  ["FillCopy", [1, 3], [1, 3, 1]],
  ["FillValues", [1, 3], [1, 3, 1]],
  ["LinearTrend", [1, 2], [3, 4, 5]],
  ["GrowthTrend", [1, 2], [4, 8, 16]],
  ["FillDays", [FRIDAY], [FRIDAY + 1, FRIDAY + 2]],
  ["FillDays", [WEDNESDAY, FRIDAY], [FRIDAY + 2, FRIDAY + 4]],
  ["FillWeekdays", [FRIDAY], [FRIDAY + 3, FRIDAY + 4]],
  ["FillMonths", [FRIDAY], [FEBRUARY_END, MARCH_END]],
  ["FillYears", [FRIDAY], [FRIDAY + 365, FRIDAY + 730]],
  ["FillFormats", [7], ["", ""]],
  ["FillDefault", ["lundi"], ["mardi", "mercredi"]],
  ["FillDefault", ["Décembre"], ["Janvier", "Février"]],
  ["FillSeries", ["janvier", "mars"], ["mai", "juillet"]],
  ["FillDefault", ["JEU", "VEN"], ["SAM", "DIM", "LUN"]],
  ["FillCopy", ["lundi"], ["lundi", "lundi"]],
  ["FillDefault", ["lundi", "mai"], ["lundi", "mai"]],
  ["FillDefault", ["Monday"], ["Monday"]],
] as const)("P6: autoFill %s goes on from %j with %j", async (type, values, expected) => {
  expect(await filled(values, type as Excel.AutoFillType, expected.length)).toEqual(expected);
});

test("P6: formats come along, but with values alone; formats come alone too", async () => {
  await filled([1], "FillCopy" as Excel.AutoFillType, 1, "0.00");
  expect(await readRange(host.excel, "A2", "numberFormat")).toEqual([["0.00"]]);
  await onSheet(host.excel, (sheet) => {
    sheet.getRange("A1").autoFill("A1:B1", "FillValues");
    sheet.getRange("A1").autoFill("A1:A4", "FillFormats");
  });
  expect(await readRange(host.excel, "B1", "numberFormat")).toEqual([["General"]]);
  expect(await readRange(host.excel, "A4", "numberFormat")).toEqual([["0.00"]]);
});

test("P6: formulas are copied to the right, and E24: a fill is one edit", async () => {
  const told: string[] = [];
  await onSheet(host.excel, (sheet) => {
    sheet.getRange("A1:A2").formulas = [["1"], ["=A1*2"]];
    sheet.onChanged.add(({ address }) => Promise.resolve(void told.push(address)));
  });
  await onSheet(host.excel, (sheet) => sheet.getRange("A1:A2").autoFill("A1:C2", "FillSeries"));
  await host.excel.atRest();
  expect(await readRange(host.excel, "B1:C2", "formulas")).toEqual([
    [2, 3],
    ["=B1*2", "=C1*2"],
  ]);
  expect(told).toEqual(["B1:C2"]);
});

test.each([
  ["both ways", "A1:B2", "FillDefault", "InvalidArgument Range.autoFill"],
  ["elsewhere", "C3:C5", "FillDefault", "InvalidArgument Range.autoFill"],
  ["by examples", "A1:A3", "FlashFill", "NotImplemented Range.autoFill"],
] as const)("A fill %s is refused", async (_why, over, type, expected) => {
  const work = onSheet(host.excel, (sheet) => {
    sheet.getRange("A1").autoFill(over, type as "FillDefault");
  });
  expect(await refusal(work)).toBe(expected);
});

test("A growth trend through zero is refused", async () => {
  const work = filled([0, 2], "GrowthTrend" as Excel.AutoFillType, 2);
  expect(await refusal(work)).toBe("InvalidOperation Range.autoFill");
});
