import { freshExcel, onSheet, readRange, refusal } from "./excel";

const host = freshExcel();

const onStyles = <T>(
  batch: (styles: Excel.StyleCollection, context: Excel.RequestContext) => T | Promise<T>,
): Promise<T> => onSheet(host.excel, (_sheet, context) => batch(context.workbook.styles, context));

const give = (address: string, style: string): Promise<void> =>
  onSheet(host.excel, (sheet) => {
    sheet.getRange(address).style = style;
  });

test("V39: cells are Normal until told otherwise; cells of several styles read null", async () => {
  expect(await readRange(host.excel, "A1", "style")).toBe("Normal");
  await give("A1", "Good");
  expect(await readRange(host.excel, "A1", "style")).toBe("Good");
  expect(await readRange(host.excel, "A1:A2", "style")).toBeNull();
});

test("A style brings only what it includes: the rest of the cell stays", async () => {
  await onSheet(host.excel, (sheet) => {
    const range = sheet.getRange("A1");
    range.numberFormat = [["0.00"]];
    range.format.font.bold = true;
    range.style = "Bad";
  });
  expect(await readRange(host.excel, "A1", "numberFormat")).toEqual([["0.00"]]);
  expect(await readRange(host.excel, "A1", "format/fill/color")).toBe("#FFC7CE");
  expect(await readRange(host.excel, "A1", "format/font/bold")).toBe(false);
});

test("A built-in style goes by either of its names; a name that is none is refused", async () => {
  await give("A1", "Heading 1");
  expect(await readRange(host.excel, "A1", "style")).toBe("Heading1");
  expect(await refusal(give("A1", "No such style"))).toBe("InvalidArgument Range.style");
});

test("A style is added once, looked up, changed, and its cells follow", async () => {
  await onStyles((styles) => {
    styles.add("Amount");
    const style = styles.getItem("amount");
    style.numberFormat = "0.00";
    style.fill.color = "#FFEECC";
    style.textOrientation = 45;
    style.horizontalAlignment = "Right";
    style.borders.getItem("EdgeBottom").style = "Double";
  });
  await give("B1:B3", "Amount");
  await onSheet(host.excel, (sheet) => {
    sheet.getRange("B3").format.fill.color = "#000000";
  });
  await onStyles((styles) => (styles.getItem("Amount").fill.color = "#FF0000"));
  const colors = ["B1", "B3"].map((cell) => readRange(host.excel, cell, "format/fill/color"));
  expect(await Promise.all(colors)).toEqual(["#FF0000", "#000000"]);
  expect(await readRange(host.excel, "B1", "format/textOrientation")).toBe(45);
  const again = onStyles((styles) => styles.add("AMOUNT"));
  expect(await refusal(again)).toBe("ItemAlreadyExists StyleCollection.add");
});

test("A style says whether it is built in and what it includes; it is read in French too", async () => {
  const read = await onStyles(async (styles, context) => {
    const comma = styles.getItem("Comma");
    comma.load();
    const none = styles.getItemOrNullObject("None");
    none.load("name");
    const count = styles.getCount();
    styles.load("items/name");
    await context.sync();
    const { name, builtIn, includeNumber, includeFont, numberFormatLocal } = comma;
    expect(styles.items).toHaveLength(count.value);
    return [name, builtIn, includeNumber, includeFont, numberFormatLocal, none.isNullObject];
  });
  expect(read).toEqual([...["Comma", true, true, false], expect.stringContaining("0,00"), true]);
});

test("What a style stops including stays as the cell has it", async () => {
  await onStyles((styles) => {
    styles.add("Amount");
    styles.getItem("Amount").includeFont = false;
  });
  await onSheet(host.excel, (sheet) => {
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A1").style = "Amount";
  });
  expect(await readRange(host.excel, "A1", "format/font/bold")).toBe(true);
});

test("The cells of a deleted style are Normal again; Normal itself stays", async () => {
  await onStyles((styles) => {
    styles.add("Amount");
    styles.getItem("Amount").font.bold = true;
  });
  await give("A1", "Amount");
  await onStyles((styles) => styles.getItem("Amount").delete());
  expect(await readRange(host.excel, "A1", "style")).toBe("Normal");
  expect(await readRange(host.excel, "A1", "format/font/bold")).toBe(false);
  const gone = onStyles((styles) => styles.getItem("Amount").load("name"));
  expect(await refusal(gone)).toBe("ItemNotFound StyleCollection.getItem");
  const normal = onStyles((styles) => styles.getItem("Normal").delete());
  expect(await refusal(normal)).toBe("InvalidOperation Style.delete");
});

test("Clearing formats takes the style away", async () => {
  await give("A1", "Good");
  await onSheet(host.excel, (sheet) => sheet.getRange("A1").clear("Formats"));
  expect(await readRange(host.excel, "A1", "style")).toBe("Normal");
});
