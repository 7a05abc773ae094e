import { freshExcel, onSheet, readRange, refusal } from "./excel";

const host = freshExcel();

const setRule = (address: string, rule: Excel.DataValidationRule): Promise<void> =>
  onSheet(host.excel, (sheet) => {
    sheet.getRange(address).dataValidation.rule = rule;
  });

const readRule = (address: string) =>
  readRange(host.excel, address, "dataValidation/rule") as Promise<Excel.DataValidationRule>;

const GREATER = { formula1: 0, operator: "GreaterThan" } as const;

test("DV1: a rule has one kind", async () => {
  const two = setRule("A1", { wholeNumber: GREATER, decimal: GREATER });
  expect(await refusal(two)).toBe("InvalidArgument DataValidation.rule");
});

test("DV2: numbers are read back as formulas", async () => {
  await setRule("A1", { wholeNumber: GREATER });
  expect((await readRule("A1")).wholeNumber).toEqual({ formula1: "=0", operator: "GreaterThan" });
});

test("DV3: dates come as ISO text and go as formulas; numbers are refused", async () => {
  await setRule("A1", { date: { formula1: "2022-04-01", operator: "GreaterThan" } });
  expect((await readRule("A1")).date?.formula1).toBe("=44652");
  const number = { formula1: 44652 as unknown as string, operator: "GreaterThan" } as const;
  expect(await refusal(setRule("A1", { date: number }))).toBe(
    "InvalidArgument DateTimeDataValidation.formula1",
  );
});

test("DV4: between needs two bounds, others look at one", async () => {
  const between = { formula1: 1, operator: "Between" } as const;
  expect(await refusal(setRule("A1", { decimal: between }))).toBe(
    "InvalidArgument BasicDataValidation.formula2",
  );
  await setRule("A1", { decimal: { formula1: 1, formula2: 5, operator: "Between" } });
  expect((await readRule("A1")).decimal?.formula2).toBe("=5");
});

test("DV5: typed items are read back as they were set", async () => {
  await setRule("A1", { list: { inCellDropDown: true, source: "yes,no,maybe" } });
  expect((await readRule("A1")).list?.source).toBe("yes,no,maybe");
  expect(await readRange(host.excel, "A1", "dataValidation/type")).toBe("List");
});

test("DV6, B28: a list source may be a Range or a formula", async () => {
  await onSheet(host.excel, (sheet) => {
    const source = sheet.getRange("D1:D3");
    sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source } };
  });
  expect((await readRule("A1")).list?.source).toBe("=Feuil1!$D$1:$D$3");
});

test("DV7: typed items are trimmed, and parted by commas only", async () => {
  await setRule("A1", { list: { inCellDropDown: true, source: "1, Jan" } });
  expect((await host.excel.user.type("A1", "Jan")).refused).toBeNull();
  expect((await host.excel.user.type("A1", "1, Jan")).refused).not.toBeNull();
});

test("DV8: a list or a formula has at most 255 characters", async () => {
  const list = (length: number) =>
    refusal(setRule("A1", { list: { inCellDropDown: true, source: "x".repeat(length) } }));
  expect(await list(255)).toBe("accepted");
  expect(await list(256)).toBe("InvalidArgument ListDataValidation.source");
});

test.each([
  ["DV9: a table reference", "=Table1[Col]"],
  ["DV12, L3: a semicolon", "=AND(A1>1;A1<3)"],
  ["DV9: an array constant", "=OR(A1={1,2})"],
])("%s is refused in a custom rule", async (_title, formula) => {
  expect(await refusal(setRule("A1", { custom: { formula } }))).toBe(
    "InvalidArgument CustomDataValidation.formula",
  );
});

test("DV10: several cells are for lists only", async () => {
  const several = setRule("B1", { decimal: { formula1: "=A1:A3", operator: "EqualTo" } });
  expect(await refusal(several)).toMatch(/^InvalidArgument BasicDataValidation/);
});

test("DV11: a custom formula is relative to the first cell", async () => {
  await setRule("B2:B9", { custom: { formula: "=A2>1" } });
  await host.excel.user.paste("A2", "0\n5");
  expect((await host.excel.user.type("B2", "x")).refused).not.toBeNull();
  expect((await host.excel.user.type("B3", "x")).refused).toBeNull();
  expect((await readRule("B4")).custom?.formula).toBe("=A4>1");
});

test.each([
  ["title", 33],
  ["message", 256],
])("DV13: a prompt's %s is refused at %d characters", async (name, length) => {
  const prompt = { showPrompt: true, title: "", message: "", [name]: "x".repeat(length) };
  const work = onSheet(host.excel, (sheet) => {
    sheet.getRange("A1").dataValidation.prompt = prompt;
  });
  expect(await refusal(work)).toBe(`InvalidArgument DataValidationPrompt.${name}`);
});

test("DV14: stop refuses with the rule's own words; showAlert false lets anything in", async () => {
  const alert = {
    style: "Stop",
    title: "Montant",
    message: "Un nombre.",
    showAlert: true,
  } as const;
  await onSheet(host.excel, (sheet) => {
    const { dataValidation } = sheet.getRange("A1:A2");
    dataValidation.rule = { decimal: GREATER };
    dataValidation.errorAlert = alert;
    sheet.getRange("A2").dataValidation.errorAlert = { ...alert, showAlert: false };
  });
  expect((await host.excel.user.type("A1", "abc")).refused).toEqual({
    style: "stop",
    title: "Montant",
    message: "Un nombre.",
  });
  expect((await host.excel.user.type("A2", "abc")).refused).toBeNull();
});

test("DV16: blanks are ignored by default", async () => {
  await setRule("A1", { decimal: GREATER });
  expect(await readRange(host.excel, "A1", "dataValidation/ignoreBlanks")).toBe(true);
});

test("DV17, DV20: API writes are not judged, valid tells afterwards", async () => {
  await setRule("A1:A2", { wholeNumber: GREATER });
  await onSheet(host.excel, (sheet) => {
    sheet.getRange("A1:A2").values = [["abc"], [5]];
  });
  expect(await readRange(host.excel, "A1:A2", "dataValidation/valid")).toBeNull();
  expect(await readRange(host.excel, "A1", "dataValidation/valid")).toBe(false);
  expect(await readRange(host.excel, "A2", "dataValidation/valid")).toBe(true);
});

test("DV18: several rules are Inconsistent, a rule on some cells MixedCriteria", async () => {
  await setRule("A1", { wholeNumber: GREATER });
  await setRule("A2", { decimal: GREATER });
  expect(await readRange(host.excel, "A1:A2", "dataValidation/type")).toBe("Inconsistent");
  expect(await readRange(host.excel, "A2:A3", "dataValidation/type")).toBe("MixedCriteria");
  expect(await readRange(host.excel, "B1", "dataValidation/type")).toBe("None");
});

test("DV19: invalid cells, or ItemNotFound", async () => {
  await setRule("A1:A9", { wholeNumber: GREATER });
  await onSheet(host.excel, async (sheet, context) => {
    sheet.getRange("A2:A3").values = [["x"], ["y"]];
    const invalid = sheet.getRange("A1:A9").dataValidation.getInvalidCells();
    invalid.load("address");
    await context.sync();
    expect(invalid.address).toBe("Feuil1!A2:A3");
  });
  const none = onSheet(host.excel, (sheet) =>
    sheet.getRange("A5:A9").dataValidation.getInvalidCells().load("address"),
  );
  expect(await refusal(none)).toBe("ItemNotFound DataValidation.getInvalidCells");
});

test("DV21: a paste of cells replaces the target's rule by the source's", async () => {
  await setRule("B1", { decimal: GREATER });
  await host.excel.user.copy("A1", "B1");
  expect(await readRange(host.excel, "B1", "dataValidation/type")).toBe("None");
});

test("DV22: clearing removes the rule where asked and nowhere else", async () => {
  await setRule("A1:A9", { decimal: GREATER });
  await onSheet(host.excel, (sheet) => sheet.getRange("A4:A5").dataValidation.clear());
  expect(await readRange(host.excel, "A4:A5", "dataValidation/type")).toBe("None");
  expect(await readRange(host.excel, "A6:A9", "dataValidation/type")).toBe("Decimal");
});

test("DV23: a prompt on a part, then a rule on a bigger range, is refused", async () => {
  const work = onSheet(host.excel, (sheet) => {
    const prompt = { showPrompt: true, title: "t", message: "m" };
    sheet.getRange("A1").dataValidation.prompt = prompt;
    sheet.getRange("A1:A5").dataValidation.rule = { decimal: GREATER };
  });
  expect(await refusal(work)).toBe("InvalidArgument DataValidation.rule");
});

test("DV24, RA2: areas read a rule they share, and take one together", async () => {
  const areas = (read: "type" | "rule") =>
    onSheet(host.excel, async (sheet, context) => {
      const { dataValidation } = sheet.getRanges("A1,C1");
      dataValidation.load(read);
      await context.sync();
      return dataValidation[read];
    });
  await setRule("A1", { decimal: GREATER });
  expect(await areas("rule")).toBeNull();
  await onSheet(host.excel, (sheet) => {
    const { dataValidation } = sheet.getRanges("A1,C1");
    dataValidation.clear();
    dataValidation.rule = { wholeNumber: GREATER };
  });
  expect(await areas("type")).toBe("WholeNumber");
});

test("Whole columns take a rule", async () => {
  await setRule("B:B", { textLength: { formula1: 3, operator: "LessThan" } });
  expect((await host.excel.user.type("B1048576", "abcd")).refused).not.toBeNull();
});
