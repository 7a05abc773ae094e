import { freshExcel, onSheet, readRange, refusal, writeAndRead } from "./excel";

const host = freshExcel();

test("V35: a formula of several values spills", async () => {
  await writeAndRead(host.excel, "A1", [["=SEQUENCE(2,2)"]]);
  expect(await readRange(host.excel, "A1:B2", "values")).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(await readRange(host.excel, "A1:B2", "formulas")).toEqual([
    ["=SEQUENCE(2,2)", ""],
    ["", ""],
  ]);
});

test("V37: the used range of a blank sheet is A1, its OrNull form null", async () => {
  await onSheet(host.excel, async (sheet, context) => {
    const used = sheet.getUsedRange();
    const orNull = sheet.getUsedRangeOrNullObject();
    used.load("address");
    orNull.load("address");
    await context.sync();
    expect([used.address, orNull.isNullObject]).toEqual(["Feuil1!A1", true]);
  });
  const inside = onSheet(host.excel, (sheet) =>
    sheet.getRange("B2:C3").getUsedRange().load("address"),
  );
  expect(await refusal(inside)).toBe("ItemNotFound Range.getUsedRange");
});

test("V38: the used range counts formatted cells, unless values only", async () => {
  await onSheet(host.excel, async (sheet, context) => {
    sheet.getRange("B2").values = [[1]];
    sheet.getRange("D5").format.fill.color = "yellow";
    const [used, valuesOnly] = [sheet.getUsedRange(), sheet.getUsedRange(true)];
    used.load("address");
    valuesOnly.load("address");
    await context.sync();
    expect([used.address, valuesOnly.address]).toEqual(["Feuil1!B2:D5", "Feuil1!B2"]);
  });
});

test("V39: mixed properties read null", async () => {
  await onSheet(host.excel, (sheet) => {
    sheet.getRange("A1").format.fill.color = "#FF0000";
    sheet.getRange("2:2").rowHidden = true;
  });
  expect(await readRange(host.excel, "A1:B1", "format/fill/color")).toBeNull();
  expect(await readRange(host.excel, "A1", "format/fill/color")).toBe("#FF0000");
  expect(await readRange(host.excel, "A1:A3", "rowHidden")).toBeNull();
  expect(await readRange(host.excel, "A2:B2", "rowHidden")).toBe(true);
});

test("V42: in a merged area only the first cell keeps a value", async () => {
  await onSheet(host.excel, (sheet) => {
    sheet.getRange("A1:B2").merge();
    sheet.getRange("A1").values = [["held"]];
    sheet.getRange("B2").values = [["lost"]];
  });
  expect(await readRange(host.excel, "A1:B2", "values")).toEqual([
    ["held", ""],
    ["", ""],
  ]);
});

test("V43: merged areas are found by their first cell", async () => {
  await onSheet(host.excel, async (sheet, context) => {
    sheet.getRange("A1:B2").merge();
    const crossing = sheet.getRange("B1:C3").getMergedAreasOrNullObject();
    const holding = sheet.getRange("A1:C3").getMergedAreasOrNullObject();
    crossing.load("address");
    holding.load("address");
    await context.sync();
    expect([crossing.isNullObject, holding.address]).toEqual([true, "Feuil1!A1:B2"]);
  });
});

test("V44: outside the grid there is nothing", async () => {
  const offset = onSheet(host.excel, (sheet) =>
    sheet.getRange("A1").getOffsetRange(-1, 0).load("address"),
  );
  expect(await refusal(offset)).toBe("InvalidArgument Range.getOffsetRange");
  const beyond = await onSheet(host.excel, async (sheet, context) => {
    const cell = sheet.getRange("A1:B2").getCell(5, 5);
    cell.load("address");
    await context.sync();
    return cell.address;
  });
  expect(beyond).toBe("Feuil1!F6");
});

test("V47: clearing contents leaves formats and rules, clearing all removes them", async () => {
  const typeAfter = (applyTo: "Contents" | "All") =>
    onSheet(host.excel, async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.values = [["x"]];
      cell.dataValidation.clear();
      cell.dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      cell.clear(applyTo);
      cell.dataValidation.load("type");
      await context.sync();
      return cell.dataValidation.type;
    });
  expect(await typeAfter("Contents")).toBe("WholeNumber");
  expect(await typeAfter("All")).toBe("None");
  expect(await readRange(host.excel, "A1", "values")).toEqual([[""]]);
});

test("V48: find on one cell searches the whole sheet; no match is ItemNotFound", async () => {
  await writeAndRead(host.excel, "C3", [["Nantes"]]);
  await onSheet(host.excel, async (sheet, context) => {
    const cell = sheet.getRange("A1").find("nantes", { completeMatch: true });
    cell.load("address");
    await context.sync();
    expect(cell.address).toBe("Feuil1!C3");
  });
  const missing = onSheet(host.excel, (sheet) =>
    sheet.getRange("A1:C9").find("Rennes", {}).load("address"),
  );
  expect(await refusal(missing)).toBe("ItemNotFound Range.find");
});

test("V50: special cells without match are ItemNotFound; value types go with constants only", async () => {
  await writeAndRead(host.excel, "A1:B2", [
    [1, "x"],
    ["", "=A1"],
  ]);
  await onSheet(host.excel, async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    const texts = range.getSpecialCells("Constants", "Text");
    const blanks = range.getSpecialCells("Blanks");
    texts.load("address");
    blanks.load("address");
    await context.sync();
    expect([texts.address, blanks.address]).toEqual(["Feuil1!B1", "Feuil1!A2"]);
  });
  const none = onSheet(host.excel, (sheet) =>
    sheet.getRange("A1").getSpecialCells("Formulas").load("address"),
  );
  expect(await refusal(none)).toBe("ItemNotFound Range.getSpecialCells");
  const wrong = onSheet(host.excel, (sheet) =>
    sheet.getRange("A1:B2").getSpecialCells("Blanks", "Text").load("address"),
  );
  expect(await refusal(wrong)).toBe("InvalidArgument Range.getSpecialCells");
});

test("V51: a bare load gives every scalar but the number format categories", async () => {
  await onSheet(host.excel, async (sheet, context) => {
    const range = sheet.getRange("A1");
    range.load();
    await context.sync();
    expect([range.address, range.values, range.text]).toEqual(["Feuil1!A1", [[""]], [[""]]]);
    expect(() => range.numberFormatCategories).toThrow(/numberFormatCategories/);
  });
});
