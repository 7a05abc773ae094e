import { startExcel } from "../../../src/workbench/node/startExcel";
import { freshExcel, onSheet, refusal } from "./excel";

const host = freshExcel();

/** Adds custom formats, one per formula, and answers their ids. */
const addFormats = (address: string, formulas: readonly string[]): Promise<string[]> =>
  onSheet(host.excel, async (sheet, context) => {
    const formats = formulas.map((formula) => {
      const format = sheet.getRange(address).conditionalFormats.add("Custom");
      format.custom.rule.formula = formula;
      format.custom.format.fill.color = "#FFC7CE";
      format.load("id");
      return format;
    });
    await context.sync();
    return formats.map(({ id }) => id);
  });

const formatsOf = (address: string, load: string) =>
  onSheet(host.excel, async (sheet, context) => {
    const formats = sheet.getRange(address).conditionalFormats;
    formats.load(load);
    await context.sync();
    return formats.items;
  });

test("CF1: a new format has first priority", async () => {
  const [first, second] = await addFormats("A1:A9", ["=A1=1", "=A1=2"]);
  const items = await formatsOf("A1", "items/id,items/priority");
  expect(items.map(({ id, priority }) => [id, priority])).toEqual([
    [second, 0],
    [first, 1],
  ]);
});

test("CF2: priorities are renumbered; negative ones count from the end", async () => {
  const [last, , first] = await addFormats("A1:A9", ["=A1=1", "=A1=2", "=A1=3"]);
  await onSheet(host.excel, (sheet) => {
    sheet.getRange("A1").conditionalFormats.getItem(first ?? "").priority = -1;
  });
  const items = await formatsOf("A1", "items/id");
  expect(items.map(({ id }) => id).indexOf(first ?? "")).toBe(2);
  expect(items.map(({ id }) => id).indexOf(last ?? "")).toBe(1);
});

test("CF3: bars, scales and icons have no stopIfTrue, and survive save and reopening", async () => {
  await onSheet(host.excel, (sheet) => {
    const formats = sheet.getRange("A1:A9").conditionalFormats;
    const scale = formats.add("ColorScale").colorScale;
    scale.criteria = {
      minimum: { type: "LowestValue", color: "#FFFFFF" },
      maximum: { type: "Number", formula: "=10", color: "#FF0000" },
    };
    formats.add("DataBar").dataBar.positiveFormat.fillColor = "#00FF00";
    formats.add("IconSet").iconSet.style = "FourArrows";
  });
  const again = await startExcel({ workbook: await host.excel.save() });
  await onSheet(again, async (sheet, context) => {
    const formats = sheet.getRange("A1").conditionalFormats;
    formats.load("items/type,items/stopIfTrue");
    await context.sync();
    expect(formats.items.map(({ type, stopIfTrue }) => [type, stopIfTrue])).toEqual([
      ["IconSet", null],
      ["DataBar", null],
      ["ColorScale", null],
    ]);
    const [icons, bars, scale] = formats.items;
    icons?.iconSet.load("style,criteria");
    bars?.dataBar.positiveFormat.load("fillColor");
    scale?.colorScale.load("criteria,threeColorScale");
    await context.sync();
    expect(icons?.iconSet.style).toBe("FourArrows");
    expect(icons?.iconSet.criteria).toHaveLength(4);
    expect(bars?.dataBar.positiveFormat.fillColor).toBe("#00FF00");
    expect(scale?.colorScale.criteria.maximum).toMatchObject({ formula: "=10", color: "#FF0000" });
  });
  await again.close();
});

test("CF4: the member of another kind throws, its OrNull form is null", async () => {
  const [id] = await addFormats("A1", ["=TRUE"]);
  await onSheet(host.excel, async (sheet, context) => {
    const format = sheet.getRange("A1").conditionalFormats.getItem(id ?? "");
    const none = format.cellValueOrNullObject;
    none.load("rule");
    await context.sync();
    expect(none.isNullObject).toBe(true);
    format.cellValue.load("rule");
    expect(await refusal(context.sync())).toBe("InvalidOperation ConditionalFormat.cellValue");
  });
});

test("CF5: a format on several ranges has no single range", async () => {
  const id = await onSheet(host.excel, async (sheet, context) => {
    const format = sheet.getRanges("A1:A3,C1:C3").conditionalFormats.add("Custom");
    format.load("id");
    await context.sync();
    return format.id;
  });
  await onSheet(host.excel, async (sheet, context) => {
    const format = sheet.getRange("A1").conditionalFormats.getItem(id);
    const [none, ranges] = [format.getRangeOrNullObject(), format.getRanges()];
    none.load("address");
    ranges.load("address");
    await context.sync();
    expect([none.isNullObject, ranges.address]).toEqual([true, "Feuil1!A1:A3,Feuil1!C1:C3"]);
    format.getRange().load("address");
    expect(await refusal(context.sync())).toBe("InvalidOperation ConditionalFormat.getRange");
  });
});

test("CF6: a range lists the formats that touch it; clearing shrinks them", async () => {
  await addFormats("A1:A9", ["=A1=1"]);
  expect(await formatsOf("A5:C5", "items/id")).toHaveLength(1);
  expect(await formatsOf("B1:C9", "items/id")).toHaveLength(0);
  await onSheet(host.excel, (sheet) => sheet.getRange("A4:A6").conditionalFormats.clearAll());
  expect(await formatsOf("A4:A6", "items/id")).toHaveLength(0);
  expect(await formatsOf("A1:A3", "items/id")).toHaveLength(1);
});

test("CF7: a formula is relative to the range through which the format was fetched", async () => {
  const id = await onSheet(host.excel, async (sheet, context) => {
    const format = sheet.getRanges("A1:A3,C1:C3").conditionalFormats.add("Custom");
    format.load("id");
    await context.sync();
    return format.id;
  });
  await onSheet(host.excel, async (sheet, context) => {
    const through = (address: string) =>
      sheet.getRange(address).conditionalFormats.getItem(id).custom.rule;
    through("C1").formula = "=C1=1";
    const seen = through("A1");
    seen.load("formula");
    await context.sync();
    expect(seen.formula).toBe("=A1=1");
  });
});

test("CF8, L4: a custom rule has its formula in English, in French and in R1C1", async () => {
  const [id] = await addFormats("B2:B9", ["=LEN(B2)=0"]);
  await onSheet(host.excel, async (sheet, context) => {
    const { rule } = sheet.getRange("B2").conditionalFormats.getItem(id ?? "").custom;
    rule.load("formula,formulaLocal,formulaR1C1");
    await context.sync();
    expect(rule.toJSON()).toEqual({
      formula: "=LEN(B2)=0",
      formulaLocal: "=NBCAR(B2)=0",
      formulaR1C1: "=LEN(RC)=0",
    });
  });
});

test("CF12: a cell's own fill is not changed by a conditional format", async () => {
  await addFormats("A1", ["=TRUE"]);
  await onSheet(host.excel, async (sheet, context) => {
    const { fill } = sheet.getRange("A1").format;
    fill.load("color");
    await context.sync();
    expect(fill.color).toBe("#FFFFFF");
  });
});

test("The rules of the other kinds are read back as they were set", async () => {
  await onSheet(host.excel, async (sheet, context) => {
    const formats = sheet.getRange("A1:A9").conditionalFormats;
    const value = formats.add("CellValue").cellValue;
    value.rule = { formula1: "=5", formula2: "=9", operator: "Between" };
    const text = formats.add("ContainsText").textComparison;
    text.rule = { operator: "BeginsWith", text: "a" };
    const preset = formats.add("PresetCriteria").preset;
    preset.rule = { criterion: "DuplicateValues" };
    const top = formats.add("TopBottom").topBottom;
    top.rule = { rank: 3, type: "BottomPercent" };
    for (const kind of [value, text, preset, top]) kind.load("rule");
    await context.sync();
    expect(value.rule).toEqual({ formula1: "=5", formula2: "=9", operator: "Between" });
    expect(text.rule).toEqual({ operator: "BeginsWith", text: "a" });
    expect(preset.rule).toEqual({ criterion: "DuplicateValues" });
    expect(top.rule).toEqual({ rank: 3, type: "BottomPercent" });
  });
});

test("RA1: an address has at most 8,192 characters", async () => {
  const address = "A1,".repeat(2800) + "A1";
  const work = onSheet(host.excel, (sheet) => sheet.getRanges(address).load("address"));
  expect(await refusal(work)).toBe("InvalidArgument Worksheet.getRanges");
});
