import { freshExcel, onSheet, readRange, refusal, writeAndRead } from "../truths/excel";

const host = freshExcel({ locale: "en-US" });

test("V38: the used part of a range is that of its own cells, not of the whole sheet", async () => {
  await writeAndRead(host.excel, "A1:E1", [["a", 1, 2, "", 9]]);
  await onSheet(host.excel, async (sheet, context) => {
    const body = sheet.getRange("A5:E7");
    body.values = [
      ["x", 1, "", null, null],
      ["y", "", "", null, null],
      ["", "", "", null, null],
    ];
    sheet.getRange("D6").format.fill.color = "yellow";
    const withFormats = body.getUsedRange();
    const valuesOnly = body.getUsedRange(true);
    const none = sheet.getRange("B7:E9").getUsedRangeOrNullObject(true);
    for (const range of [withFormats, valuesOnly, none]) range.load("address");
    await context.sync();
    expect([withFormats.address, valuesOnly.address, none.isNullObject]).toEqual([
      "Sheet1!A5:D6",
      "Sheet1!A5:B6",
      true,
    ]);
    sheet.getRange("B8:C9").getUsedRange();
    expect(await refusal(context.sync())).toBe("ItemNotFound Range.getUsedRange");
  });
});

test("V38: what an array fills is used too, as far as it lies in the range", async () => {
  await writeAndRead(host.excel, "B2", [["=SEQUENCE(4,3)"]]);
  await onSheet(host.excel, async (sheet, context) => {
    const used = sheet.getRange("C3:H9").getUsedRange(true);
    used.load("address");
    await context.sync();
    expect(used.address).toBe("Sheet1!C3:D5");
  });
});

test("V45: a transposed copy turns the references of its formulas", async () => {
  await writeAndRead(host.excel, "A1:D1", [[3, 5, 7, "=SUM(A1:C1)*$A$1"]]);
  await onSheet(host.excel, (sheet) => sheet.getRange("F1").copyFrom("A1:D1", "All", false, true));
  expect(await readRange(host.excel, "F1:F4", "formulas")).toEqual([
    [3],
    [5],
    [7],
    ["=SUM(F1:F3)*$A$1"],
  ]);
});

test("V45: a reference that a copy pushes off the sheet becomes #REF!", async () => {
  await writeAndRead(host.excel, "B3:C3", [["=A1+1", "=$B1+C$3"]]);
  await onSheet(host.excel, (sheet) => {
    sheet.getRange("B2").copyFrom("B3");
    sheet.getRange("A5").copyFrom("B3", "Formulas");
    sheet.getRange("A2").copyFrom("C3");
    sheet.getRange("F9").copyFrom("B3");
  });
  expect(await readRange(host.excel, "B2", "formulas")).toEqual([["=#REF!+1"]]);
  expect(await readRange(host.excel, "B2", "values")).toEqual([["#REF!"]]);
  expect(await readRange(host.excel, "A5", "formulas")).toEqual([["=#REF!+1"]]);
  expect(await readRange(host.excel, "A2", "formulas")).toEqual([["=#REF!+A$3"]]);
  expect(await readRange(host.excel, "F9", "formulas")).toEqual([["=E7+1"]]);
});

test("P6: filling upwards pushes references off the sheet too", async () => {
  await writeAndRead(host.excel, "A3", [["=A2*2"]]);
  expect((await host.excel.user.fill("A3", "A1:A3")).refused).toBeNull();
  expect(await readRange(host.excel, "A1:A3", "formulas")).toEqual([
    ["=#REF!*2"],
    ["=A1*2"],
    ["=A2*2"],
  ]);
});

test("V24: an array of one number format is for the whole range; one value is not", async () => {
  await onSheet(host.excel, async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.numberFormat = [["0.00"]];
    range.load("numberFormat");
    await context.sync();
    expect(range.numberFormat).toEqual([
      ["0.00", "0.00"],
      ["0.00", "0.00"],
    ]);
    range.values = [[1]];
    expect(await refusal(context.sync())).toBe("InvalidArgument Range.values");
  });
});

test("the borders of cells are read and set side by side, as cell properties name them", async () => {
  await onSheet(host.excel, async (sheet, context) => {
    const line = { style: "Continuous" as const, color: "#FF0000" };
    sheet.getRange("B2").setCellProperties([[{ format: { borders: { top: line, left: line } } }]]);
    const read = sheet
      .getRange("B2")
      .getCellProperties({ format: { borders: { color: true, style: true } } });
    await context.sync();
    const borders = read.value[0]?.[0]?.format?.borders;
    expect(borders?.top).toEqual(line);
    expect(borders?.left).toEqual(line);
    expect(borders?.bottom).toMatchObject({ style: "None" });
  });
});

test("W44: filtering another column of the same range keeps the first filter", async () => {
  await writeAndRead(host.excel, "A1:B5", [
    ["Kind", "Size"],
    ["oak", 3],
    ["pine", 9],
    ["oak", 8],
    ["fir", 1],
  ]);
  await onSheet(host.excel, async (sheet, context) => {
    const trees = sheet.getRange("A1:B5");
    sheet.autoFilter.apply(trees, 1, { filterOn: "Custom", criterion1: ">2" });
    sheet.autoFilter.apply(trees, 0, { filterOn: "Values", values: ["oak", "fir"] });
    const shown = trees.getVisibleView();
    shown.load("values");
    await context.sync();
    expect(shown.values).toEqual([
      ["Kind", "Size"],
      ["oak", 3],
      ["oak", 8],
    ]);
    sheet.autoFilter.apply(sheet.getRange("A1:A5"), 0, { filterOn: "Values", values: ["fir"] });
    sheet.autoFilter.load("criteria");
    await context.sync();
    expect(sheet.autoFilter.criteria).toHaveLength(1);
  });
});

test("E9: columns are sorted by a row, in one event", async () => {
  const rows = [
    ["", "Q1", "Q2", "Q3"],
    ["oak", 5, 9, "=$B2-C2+B2"],
    ["fir", 1, 2, 3],
  ];
  await writeAndRead(host.excel, "A1:D3", rows);
  const told: string[] = [];
  await onSheet(host.excel, async (sheet, context) => {
    sheet.onColumnSorted.add((event) => Promise.resolve(void told.push(event.address)));
    await context.sync();
    sheet.getRange("A1:D3").sort.apply([{ key: 1, ascending: true }], false, true, "Columns");
  });
  expect(await readRange(host.excel, "A1:D2", "formulas")).toEqual([
    ["", "Q3", "Q1", "Q2"],
    ["oak", "=$B2-A2+#REF!", 5, 9],
  ]);
  await host.excel.atRest();
  expect(told).toEqual(["B1:D3"]);
});

test("hidden columns stay where they are in a sort", async () => {
  await writeAndRead(host.excel, "A1:D1", [[4, 3, 2, 1]]);
  await onSheet(host.excel, (sheet) => {
    sheet.getRange("B:B").columnHidden = true;
    sheet.getRange("A1:D1").sort.apply([{ key: 0, ascending: true }], false, false, "Columns");
  });
  expect(await readRange(host.excel, "A1:D1", "values")).toEqual([[1, 3, 2, 4]]);
});
