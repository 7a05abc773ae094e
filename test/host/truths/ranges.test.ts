import { freshExcel, onSheet, readRange, refusal, writeAndRead } from "./excel";

const host = freshExcel();

test("V36: the parent of a spill is asked for one cell", async () => {
  await writeAndRead(host.excel, "A1", [["=SEQUENCE(3)"]]);
  await onSheet(host.excel, async (sheet, context) => {
    const parent = sheet.getRange("A2").getSpillParent();
    const spilled = sheet.getRange("A1").getSpillingToRange();
    const none = sheet.getRange("A1:A2").getSpillParentOrNullObject();
    for (const range of [parent, spilled, none]) range.load("address");
    await context.sync();
    expect([parent.address, spilled.address, none.isNullObject]).toEqual([
      "Feuil1!A1",
      "Feuil1!A1:A3",
      true,
    ]);
    sheet.getRange("A1:A2").getSpillParent().load("address");
    expect(await refusal(context.sync())).toBe("InvalidOperation Range.getSpillParent");
  });
});

test("V40: only the visible view leaves out hidden rows", async () => {
  await writeAndRead(host.excel, "A1:A3", [[1], [2], [3]]);
  await onSheet(host.excel, async (sheet, context) => {
    sheet.getRange("2:2").rowHidden = true;
    const range = sheet.getRange("A1:A3");
    const view = range.getVisibleView();
    range.load("values");
    view.load("values,rowCount,cellAddresses");
    await context.sync();
    expect(range.values).toEqual([[1], [2], [3]]);
    expect([view.values, view.rowCount, view.cellAddresses]).toEqual([
      [[1], [3]],
      2,
      [["A1"], ["A3"]],
    ]);
  });
});

test("V45: copyFrom tiles exact multiples and carries formats and rules", async () => {
  await onSheet(host.excel, (sheet) => {
    const source = sheet.getRange("A1:B2");
    source.values = [
      [1, "=A1+1"],
      [3, "x"],
    ];
    source.format.font.bold = true;
    source.dataValidation.rule = { list: { inCellDropDown: true, source: "x,y" } };
    sheet.getRange("D1:I2").copyFrom("A1:B2");
  });
  expect(await readRange(host.excel, "D1:I2", "formulas")).toEqual([
    [1, "=D1+1", 1, "=F1+1", 1, "=H1+1"],
    [3, "x", 3, "x", 3, "x"],
  ]);
  expect(await readRange(host.excel, "I2", "format/font/bold")).toBe(true);
  expect(await readRange(host.excel, "D1:I2", "dataValidation/type")).toBe("List");
});

test("V45: values only, transposed, blanks skipped", async () => {
  await writeAndRead(host.excel, "A1:C1", [["=1+1", "", "b"]]);
  await onSheet(host.excel, (sheet) => {
    sheet.getRange("E1:E3").values = [["x"], ["kept"], ["z"]];
    sheet.getRange("E1").copyFrom("A1:C1", "Values", true, true);
  });
  expect(await readRange(host.excel, "E1:E3", "formulas")).toEqual([[2], ["kept"], ["b"]]);
});

test("V46: moveTo takes cells away, and references follow them", async () => {
  await writeAndRead(host.excel, "A1:B1", [[5, "=A1*2"]]);
  await onSheet(host.excel, (sheet) => sheet.getRange("A1").moveTo("D4"));
  expect(await readRange(host.excel, "A1:B1", "formulas")).toEqual([["", "=D4*2"]]);
  expect(await readRange(host.excel, "D4", "values")).toEqual([[5]]);
});

test("V49: removeDuplicates compares values and moves rows up within the range", async () => {
  await writeAndRead(host.excel, "A1:B5", [
    ["k", "v"],
    ["a", 1],
    ["A", 1],
    ["b", 2],
    ["below", 9],
  ]);
  await onSheet(host.excel, async (sheet, context) => {
    const result = sheet.getRange("A1:B4").removeDuplicates([0, 1], true);
    result.load("removed,uniqueRemaining");
    await context.sync();
    expect(result.toJSON()).toEqual({ removed: 1, uniqueRemaining: 2 });
  });
  expect(await readRange(host.excel, "A1:B5", "values")).toEqual([
    ["k", "v"],
    ["a", 1],
    ["b", 2],
    ["", ""],
    ["below", 9],
  ]);
});

test("W44: a filter hides rows; it is one per sheet, and its column lies inside it", async () => {
  await writeAndRead(host.excel, "A1:B4", [
    ["city", "n"],
    ["Nantes", 1],
    ["Angers", 2],
    ["Rennes", 3],
  ]);
  await onSheet(host.excel, async (sheet, context) => {
    const none = sheet.autoFilter.getRangeOrNullObject();
    none.load("address");
    await context.sync();
    expect(none.isNullObject).toBe(true);
    sheet.autoFilter.apply("A1:B4", 1, { filterOn: "Custom", criterion1: ">1" });
    sheet.autoFilter.load("enabled,isDataFiltered");
    await context.sync();
    expect([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered]).toEqual([true, true]);
  });
  expect(await readRange(host.excel, "2:2", "rowHidden")).toBe(true);
  expect(await readRange(host.excel, "3:4", "rowHidden")).toBe(false);
  const outside = onSheet(host.excel, (sheet) =>
    sheet.autoFilter.apply("A1:B4", 2, { filterOn: "Values", values: ["x"] }),
  );
  expect(await refusal(outside)).toBe("InvalidArgument AutoFilter.apply");
  await onSheet(host.excel, (sheet) => sheet.autoFilter.remove());
  expect(await readRange(host.excel, "1:4", "rowHidden")).toBe(false);
});

test("Edges and regions of filled cells", async () => {
  await writeAndRead(host.excel, "B2:C3", [
    [1, 2],
    [3, 4],
  ]);
  await onSheet(host.excel, async (sheet, context) => {
    const region = sheet.getRange("C3").getSurroundingRegion();
    const edge = sheet.getRange("B2").getRangeEdge("Down");
    const extended = sheet.getRange("B2").getExtendedRange("Right");
    for (const range of [region, edge, extended]) range.load("address");
    await context.sync();
    expect([region.address, edge.address, extended.address]).toEqual([
      "Feuil1!B2:C3",
      "Feuil1!B3",
      "Feuil1!B2:C2",
    ]);
  });
});

test("Cell properties are read and set cell by cell", async () => {
  await onSheet(host.excel, async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.setCellProperties([[{ format: { fill: { color: "#FF0000" } } }, {}]]);
    const read = range.getCellProperties({ address: true, format: { fill: { color: true } } });
    await context.sync();
    expect(read.value).toEqual([
      [
        { address: "Feuil1!A1", format: { fill: { color: "#FF0000" } } },
        { address: "Feuil1!B1", format: { fill: { color: "#FFFFFF" } } },
      ],
    ]);
  });
});

test("Formats: fonts, borders, alignment, sizes and protection are read back", async () => {
  await onSheet(host.excel, async (sheet, context) => {
    const { format } = sheet.getRange("A1:B2");
    format.font.bold = true;
    format.font.color = "navy";
    format.horizontalAlignment = "Center";
    format.wrapText = true;
    format.rowHeight = 30;
    format.columnWidth = 100;
    format.protection.locked = false;
    const edge = format.borders.getItem("EdgeBottom");
    edge.style = "Continuous";
    edge.weight = "Thick";
    format.load("horizontalAlignment,wrapText,rowHeight,columnWidth,font/bold,font/color");
    format.load("protection/locked,borders/items/sideIndex,borders/items/style");
    const top = sheet.getRange("A1").format.borders.getItem("EdgeBottom");
    top.load("style");
    edge.load("weight");
    await context.sync();
    expect([format.font.bold, format.font.color]).toEqual([true, "#000080"]);
    expect([format.horizontalAlignment, format.wrapText, format.rowHeight]).toEqual([
      "Center",
      true,
      30,
    ]);
    expect(format.columnWidth).toBeCloseTo(100, 0);
    expect(format.protection.locked).toBe(false);
    expect([edge.weight, top.style]).toEqual(["Thick", "None"]);
  });
});
