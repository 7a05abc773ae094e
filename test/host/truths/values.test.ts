import { freshExcel, onSheet, readRange, refusal, writeAndRead } from "./excel";

const host = freshExcel();

test.each([
  ["V1: a point is the decimal mark in a French Excel too", "1.5", 1.5],
  ["V2: a day-first date stays text", "31/12/2025", "31/12/2025"],
  ["V4: an ambiguous date is read month first", "01/02/2025", 45659],
  ["V3: an ISO date becomes a serial", "2025-12-31", 46022],
  ["V9: a leading apostrophe is the escape", "'=A1", "=A1"],
  ["V12: fifteen digits are kept", "1111222233334444", 1111222233334440],
  ["V13: leading zeros go", "01234", 1234],
  ["V13: E notation is a number", "12E5", 1200000],
  ["V14: a percentage is a number", "50%", 0.5],
  ["V14: dollars are a number", "$120", 120],
  ["V17: TRUE is a boolean", "TRUE", true],
  ["V17: VRAI is not one here", "VRAI", "VRAI"],
  ["L9: a comma groups thousands", "123,456", 123456],
])("%s", async (_title, written, read) => {
  expect(await writeAndRead(host.excel, "A1", [[written]])).toEqual([[read]]);
});

test("V3: the cell takes the short date format, in en-US codes (V29), shown day first (V30)", async () => {
  await writeAndRead(host.excel, "A1", [["2018-12-31"]]);
  expect(await readRange(host.excel, "A1", "numberFormat")).toEqual([["m/d/yyyy"]]);
  expect(await readRange(host.excel, "A1", "numberFormatLocal")).toEqual([["jj/mm/aaaa"]]);
  expect(await readRange(host.excel, "A1", "text")).toEqual([["31/12/2018"]]);
});

test("V5: formulasLocal reads as the user types", async () => {
  await onSheet(host.excel, (sheet) => {
    sheet.getRange("A1:C1").formulasLocal = [["31/12/2025", "1,5", "=SOMME(B1;1)"]];
  });
  expect(await readRange(host.excel, "A1:C1", "values")).toEqual([[46022, 1.5, 2.5]]);
});

test("V7: a text that begins with = + or - is a formula", async () => {
  const values = await writeAndRead(host.excel, "A1:B1", [["=1+1", "-dupont"]]);
  expect(values).toEqual([[2, "#NAME?"]]);
});

test("V8: a formula of more than 8,192 characters fails the batch", async () => {
  const tooLong = `-${"9".repeat(9000)}+A2`;
  expect(await refusal(writeAndRead(host.excel, "A1", [[tooLong]]))).toBe(
    "GeneralException Range.values",
  );
});

test("V10: an @ cell keeps text, when the format comes first", async () => {
  await onSheet(host.excel, (sheet) => {
    const [before, after] = [sheet.getRange("A1"), sheet.getRange("B1")];
    before.numberFormat = [["@"]];
    before.values = [["01234"]];
    after.values = [["01234"]];
    after.numberFormat = [["@"]];
  });
  expect(await readRange(host.excel, "A1:B1", "values")).toEqual([["01234", 1234]]);
});

test("V11: @ given to a number leaves it a number", async () => {
  await onSheet(host.excel, (sheet) => {
    sheet.getRange("A1").values = [[12]];
    sheet.getRange("A1").numberFormat = [["@"]];
  });
  expect(await readRange(host.excel, "A1", "valueTypes")).toEqual([["Double"]]);
});

test("V15, V20: a date is a Double serial counted from 1900", async () => {
  const values = await writeAndRead(host.excel, "A1:B1", [["2000-01-01", 0.25]]);
  expect(values).toEqual([[36526, 0.25]]);
  expect(await readRange(host.excel, "A1:B1", "valueTypes")).toEqual([["Double", "Double"]]);
});

test("V17, V18: booleans and errors read in English as values, in French as text", async () => {
  await writeAndRead(host.excel, "A1:B1", [["=TRUE", "=1/0"]]);
  await writeAndRead(host.excel, "C1", [['=VALUE("x")']]);
  expect(await readRange(host.excel, "A1:C1", "values")).toEqual([[true, "#DIV/0!", "#VALUE!"]]);
  expect(await readRange(host.excel, "A1:C1", "text")).toEqual([["VRAI", "#DIV/0!", "#VALEUR!"]]);
});

test('V19: an empty cell and a formula of nothing both read as "", their types differ', async () => {
  await writeAndRead(host.excel, "A1", [['=""']]);
  expect(await readRange(host.excel, "A1:B1", "values")).toEqual([["", ""]]);
  expect(await readRange(host.excel, "A1:B1", "valueTypes")).toEqual([["String", "Empty"]]);
});

test("V21: null leaves a cell, an empty text clears it", async () => {
  await writeAndRead(host.excel, "A1:B1", [["kept", "cleared"]]);
  expect(await writeAndRead(host.excel, "A1:B1", [[null, ""]])).toEqual([["kept", ""]]);
});

test("V22: null for the whole property is refused", async () => {
  expect(await refusal(writeAndRead(host.excel, "A1", null))).toBe("InvalidArgument Range.values");
});

test("V23: one scalar fills the range", async () => {
  const values = await writeAndRead(host.excel, "A1:B2", "x");
  expect(values).toEqual([
    ["x", "x"],
    ["x", "x"],
  ]);
});

test("V24: an array of another shape is refused, and nothing of it is written", async () => {
  const work = writeAndRead(host.excel, "A1:B2", [["only", "one row"]]);
  await expect(work).rejects.toMatchObject({
    code: "InvalidArgument",
    message: expect.stringContaining("number of rows or columns in the input array") as string,
    debugInfo: { errorLocation: "Range.values" },
  });
  expect(await readRange(host.excel, "A1:B1", "values")).toEqual([["", ""]]);
});

test("V24: so is a large one, which the client sends in bands", async () => {
  const rows = Array.from({ length: 400 }, () => ["a", "b", "c", "d", "e"]);
  expect(await refusal(writeAndRead(host.excel, "A1:E401", rows))).toBe(
    "InvalidArgument Range.values",
  );
});

test("V25: entire columns read null and refuse values", async () => {
  expect(await readRange(host.excel, "A:B", "values")).toBeNull();
  expect(await readRange(host.excel, "A:B", "address")).toBe("Feuil1!A:B");
  expect(await refusal(writeAndRead(host.excel, "A:B", "x"))).toBe("InvalidArgument Range.values");
});

test("V26: more than 5,000,000 cells read null without error", async () => {
  expect(await readRange(host.excel, "A1:ALM5001", "values")).toBeNull();
});

test("V27: the whole sheet counts -1 cells", async () => {
  const count = await onSheet(host.excel, async (sheet, context) => {
    const all = sheet.getRange();
    all.load("cellCount");
    await context.sync();
    return all.cellCount;
  });
  expect(count).toBe(-1);
});

test("V28: text is never cut by a narrow column", async () => {
  await onSheet(host.excel, (sheet) => {
    sheet.getRange("A1").values = [[1234567.5]];
    sheet.getRange("A:A").format.columnWidth = 10;
  });
  expect(await readRange(host.excel, "A1", "text")).toEqual([["1234567,5"]]);
});

test("V32: a cell holds 32,767 characters, not one more", async () => {
  expect(await refusal(writeAndRead(host.excel, "A1", [["x".repeat(32_767)]]))).toBe("accepted");
  expect(await refusal(writeAndRead(host.excel, "A1", [["x".repeat(32_768)]]))).toBe(
    "InvalidArgument Range.values",
  );
});

test("V34: formulas gives constants as they are, formulas in English", async () => {
  await writeAndRead(host.excel, "A1:C1", [[1, "=SUM(A1,2)", ""]]);
  expect(await readRange(host.excel, "A1:C1", "formulas")).toEqual([[1, "=SUM(A1,2)", ""]]);
  expect(await readRange(host.excel, "A1:C1", "formulasLocal")).toEqual([[1, "=SOMME(A1;2)", ""]]);
  expect(await readRange(host.excel, "B1", "formulasR1C1")).toEqual([["=SUM(RC[-1],2)"]]);
});
