import { startExcel } from "../../../src/workbench/node/startExcel";
import { freshExcel, onSheet, readRange, refusal, writeAndRead } from "../truths/excel";

const host = freshExcel({ locale: "en-US" });

test("the view of a range shows its formulas in English, in the user's language and in R1C1", async () => {
  const excel = await startExcel({ locale: "fr-FR" });
  await writeAndRead(excel, "A1:B2", [
    [1.5, "=SUM(A1,2)"],
    [2, "=A2"],
  ]);
  await onSheet(excel, async (sheet, context) => {
    sheet.getRange("2:2").rowHidden = true;
    const view = sheet.getRange("A1:B2").getVisibleView();
    view.load("formulas,formulasLocal,formulasR1C1");
    await context.sync();
    expect(view.formulas).toEqual([[1.5, "=SUM(A1,2)"]]);
    expect(view.formulasLocal).toEqual([[1.5, "=SOMME(A1;2)"]]);
    expect(view.formulasR1C1).toEqual([[1.5, "=SUM(RC[-1],2)"]]);
  });
  await excel.close();
});

test("a name of several values gives them with their types; one of a single value gives that", async () => {
  await writeAndRead(host.excel, "A1:A2", [["a"], [5]]);
  await onSheet(host.excel, async (sheet, { workbook, sync }) => {
    const places = workbook.names.add("Places", sheet.getRange("A1:A3")).arrayValues;
    const rate = workbook.names.add("Rate", "=0.2").arrayValues;
    for (const each of [places, rate]) each.load("types,values");
    await sync.call(workbook.context);
    expect(places.values).toEqual([["a"], [5], [""]]);
    expect(places.types).toEqual([["String"], ["Double"], ["Empty"]]);
    expect([rate.values, rate.types]).toEqual([[[0.2]], [["Double"]]]);
  });
});

test("V35: cells of a spilled array are saved as one, others are not", async () => {
  await writeAndRead(host.excel, "A1:A2", [["=SEQUENCE(1,3)"], ["=1+1"]]);
  const saved = (address: string) => readRange(host.excel, address, "savedAsArray");
  expect(await saved("A1:C1")).toBe(true);
  expect(await saved("B1:D1")).toBeNull();
  expect(await saved("A2:C2")).toBe(false);
});

test("V45: one source is copied over each of several areas", async () => {
  await writeAndRead(host.excel, "A1:A2", [[7], ["=A1*2"]]);
  await onSheet(host.excel, (sheet) => {
    sheet.getRanges("C1:C2,E1:E4").copyFrom("A1:A2");
    sheet.getRanges("G1,I1").copyFrom("A2", "Values");
  });
  expect(await readRange(host.excel, "C1:I4", "formulas")).toEqual([
    [7, "", 7, "", 14, "", 14],
    ["=C1*2", "", "=E1*2", "", "", "", ""],
    ["", "", 7, "", "", "", ""],
    ["", "", "=E3*2", "", "", "", ""],
  ]);
});

test("a workbook knows whether it was ever saved, and is in no cloud", async () => {
  const read = () =>
    onSheet(host.excel, async (_sheet, { workbook }) => {
      workbook.load("previouslySaved,autoSave,calculationEngineVersion,usePrecisionAsDisplayed");
      const together = workbook.getIsActiveCollabSession();
      workbook.onAutoSaveSettingChanged.add(() => Promise.resolve());
      await workbook.context.sync();
      expect([workbook.autoSave, together.value]).toEqual([false, false]);
      expect(workbook.usePrecisionAsDisplayed).toBe(false);
      return workbook.previouslySaved;
    });
  expect(await read()).toBe(false);
  await onSheet(host.excel, (_sheet, { workbook }) => workbook.save());
  expect(await read()).toBe(true);
  const reopened = await startExcel({ workbook: await host.excel.save() });
  expect(reopened.book.wasSaved).toBe(true);
  await reopened.close();
});

test("what the host has at one value only is refused at another", async () => {
  const set = (change: (workbook: Excel.Workbook, sheet: Excel.Worksheet) => void) =>
    refusal(onSheet(host.excel, (sheet, { workbook }) => change(workbook, sheet)));
  expect(await set((workbook) => (workbook.usePrecisionAsDisplayed = true))).toBe(
    "NotImplemented Workbook.usePrecisionAsDisplayed",
  );
  expect(await set((_workbook, sheet) => (sheet.enableCalculation = false))).toBe(
    "NotImplemented Worksheet.enableCalculation",
  );
  expect(await set((_workbook, sheet) => (sheet.enableCalculation = true))).toBe("accepted");
});

test("a workbook without queries and connections says that it has none", async () => {
  await onSheet(host.excel, async (_sheet, { workbook }) => {
    const { queries } = workbook;
    queries.load("items");
    const count = queries.getCount();
    workbook.dataConnections.refreshAll();
    await workbook.context.sync();
    expect([queries.items, count.value]).toEqual([[], 0]);
    queries.getItem("absent").load("name");
    expect(await refusal(workbook.context.sync())).toMatch(/^ItemNotFound /);
  });
});

test("a sheet keeps its number and its id in files, wherever its tab is moved", async () => {
  const told = (excel: typeof host.excel) =>
    onSheet(excel, async (_sheet, { workbook }) => {
      workbook.worksheets.load("items/name,items/tabId,items/id");
      await workbook.context.sync();
      return workbook.worksheets.items.map(({ name, tabId, id }) => [name, tabId, id]);
    });
  await onSheet(host.excel, (_sheet, { workbook }) => {
    workbook.worksheets.add("Second").position = 0;
  });
  const before = await told(host.excel);
  expect(before.map(([name, tabId]) => [name, tabId])).toEqual([
    ["Second", 2],
    ["Sheet1", 1],
  ]);
  const reopened = await startExcel({ workbook: await host.excel.save() });
  expect(await told(reopened)).toEqual(before);
  await reopened.close();
});

describe("the sort of a table", () => {
  const sortOf = (excel: typeof host.excel) =>
    onSheet(excel, async (sheet, context) => {
      const { sort } = sheet.tables.getItemAt(0);
      sort.load("fields,matchCase,method");
      await context.sync();
      return [sort.fields.map(({ key, ascending }) => [key, ascending]), sort.matchCase];
    });

  beforeEach(async () => {
    await writeAndRead(host.excel, "A1:B4", [
      ["name", "n"],
      ["b", 1],
      ["a", 2],
      ["b", 3],
    ]);
    await onSheet(host.excel, (sheet) => {
      const { sort } = sheet.tables.add("A1:B4", true);
      sort.apply(
        [
          { key: 0, ascending: true },
          { key: 1, ascending: false },
        ],
        true,
      );
    });
  });

  test("is remembered, kept in the file, and forgotten when it is cleared", async () => {
    const expected = [
      [
        [0, true],
        [1, false],
      ],
      true,
    ];
    expect(await sortOf(host.excel)).toEqual(expected);
    const reopened = await startExcel({ workbook: await host.excel.save() });
    expect(await sortOf(reopened)).toEqual(expected);
    await reopened.close();
    await onSheet(host.excel, (sheet) => sheet.tables.getItemAt(0).sort.clear());
    expect(await sortOf(host.excel)).toEqual([[], false]);
    expect(await readRange(host.excel, "B2:B4", "values")).toEqual([[2], [3], [1]]);
  });

  test("is done again on demand, and undone", async () => {
    await host.excel.user.type("A2", "z");
    await onSheet(host.excel, (sheet) => sheet.tables.getItemAt(0).sort.reapply());
    expect(await readRange(host.excel, "A2:B4", "values")).toEqual([
      ["b", 3],
      ["b", 1],
      ["z", 2],
    ]);
  });
});
