import { freshExcel, onSheet, readRange, refusal } from "../truths/excel";

const host = freshExcel();

const onFormat = (address: string, batch: (format: Excel.RangeFormat) => void): Promise<void> =>
  onSheet(host.excel, (sheet) => batch(sheet.getRange(address).format));

const read = (address: string, ...names: string[]): Promise<unknown[]> =>
  Promise.all(names.map((name) => readRange(host.excel, address, `format/${name}`)));

test("V39: a cell without fill is white and has no pattern; a colour makes it solid", async () => {
  expect(await read("A1", "fill/color", "fill/pattern")).toEqual(["#FFFFFF", "None"]);
  await onFormat("A1", ({ fill }) => (fill.color = "orange"));
  expect(await read("A1", "fill/color", "fill/pattern")).toEqual(["#FFA500", "Solid"]);
  expect(await read("A1:B1", "fill/pattern")).toEqual([null]);
});

test("A pattern is drawn in its colour over the background; none clears all of it", async () => {
  await onFormat("A1", ({ fill }) => {
    fill.color = "#FFFF00";
    fill.pattern = "LightUp";
    fill.patternColor = "#0000FF";
  });
  expect(await read("A1", "fill/color", "fill/pattern", "fill/patternColor")).toEqual([
    "#FFFF00",
    "LightUp",
    "#0000FF",
  ]);
  await onFormat("A1", ({ fill }) => (fill.pattern = "None"));
  expect(await read("A1", "fill/color", "fill/pattern")).toEqual(["#FFFFFF", "None"]);
  const gradient = onFormat("A1", ({ fill }) => (fill.pattern = "LinearGradient"));
  expect(await refusal(gradient)).toBe("InvalidArgument RangeFill.pattern");
});

test("A tint lightens or darkens what it finds; a colour given anew has none", async () => {
  await onFormat("A1", ({ fill, font }) => {
    fill.color = "#4472C4";
    fill.tintAndShade = 0.6;
    font.color = "#FF0000";
    font.tintAndShade = -0.5;
  });
  expect(await read("A1", "fill/tintAndShade", "fill/color")).toEqual([0.6, "#B4C7E7"]);
  expect(await read("A1", "font/tintAndShade", "font/color")).toEqual([-0.5, "#800000"]);
  await onFormat("A1", ({ fill }) => (fill.tintAndShade = 0));
  expect(await read("A1", "fill/tintAndShade", "fill/color")).toEqual([0, "#4472C4"]);
  await onFormat("A1", ({ font }) => (font.color = "#00FF00"));
  expect(await read("A1", "font/tintAndShade")).toEqual([0]);
  const tooLight = onFormat("A1", ({ fill }) => (fill.tintAndShade = 1.5));
  expect(await refusal(tooLight)).toBe("InvalidArgument RangeFill.tintAndShade");
});

test("Lines are tinted one by one, or all that are drawn", async () => {
  const tints = await onSheet(host.excel, async (sheet, context) => {
    const { borders } = sheet.getRange("B2").format;
    const [top, bottom] = [borders.getItem("EdgeTop"), borders.getItem("EdgeBottom")];
    top.style = "Continuous";
    bottom.style = "Double";
    top.tintAndShade = 0.5;
    borders.load("tintAndShade");
    await context.sync();
    const mixed = borders.tintAndShade;
    borders.tintAndShade = 0.25;
    top.load("tintAndShade,color");
    bottom.load("tintAndShade,style");
    await context.sync();
    return [mixed, top.tintAndShade, top.color, bottom.tintAndShade, bottom.style];
  });
  expect(tints).toEqual([null, 0.25, "#404040", 0.25, "Double"]);
});

test("Every underline is kept; superscript and subscript take each other's place", async () => {
  await onFormat("A1", ({ font }) => {
    font.underline = "DoubleAccountant";
    font.superscript = true;
    font.subscript = true;
  });
  expect(await read("A1", "font/underline", "font/superscript", "font/subscript")).toEqual([
    "DoubleAccountant",
    false,
    true,
  ]);
});

test("Reading order and the indent of distributed text", async () => {
  expect(await read("A1", "readingOrder", "autoIndent")).toEqual(["Context", false]);
  await onFormat("A1", (format) => {
    format.readingOrder = "RightToLeft";
    format.autoIndent = true;
  });
  expect(await read("A1", "readingOrder", "autoIndent")).toEqual(["RightToLeft", true]);
});
