import { freshExcel, onSheet } from "./excel";

const host = freshExcel();

type Seen = Record<string, unknown>;

/** Listens to an event of the first sheet; what comes is kept in order. */
async function listen(
  name:
    | "onChanged"
    | "onSelectionChanged"
    | "onCalculated"
    | "onRowSorted"
    | "onFormulaChanged"
    | "onFormatChanged"
    | "onRowHiddenChanged"
    | "onProtectionChanged",
): Promise<Seen[]> {
  const seen: Seen[] = [];
  await onSheet(host.excel, (sheet) => {
    const event = sheet[name] as unknown as OfficeExtension.EventHandlers<Seen>;
    event.add((args) => Promise.resolve(void seen.push(args)));
  });
  return seen;
}

async function listenToSheets(
  name: "onAdded" | "onDeleted" | "onActivated" | "onDeactivated" | "onChanged",
): Promise<Seen[]> {
  const seen: Seen[] = [];
  await onSheet(host.excel, (_sheet, { workbook }) => {
    const event = workbook.worksheets[name] as unknown as OfficeExtension.EventHandlers<Seen>;
    event.add((args) => Promise.resolve(void seen.push(args)));
  });
  return seen;
}

test("E1: own writes raise onChanged as ThisLocalAddin, the user's as Unknown", async () => {
  const seen = await listen("onChanged");
  await onSheet(host.excel, (sheet) => {
    sheet.getRange("A1").values = [[1]];
  });
  await host.excel.atRest();
  await host.excel.user.type("A2", "2");
  expect(seen.map(({ address, triggerSource }) => [address, triggerSource])).toEqual([
    ["A1", "ThisLocalAddin"],
    ["A2", "Unknown"],
  ]);
});

test("E2: details for a single cell only", async () => {
  const seen = await listen("onChanged");
  await host.excel.user.type("A1", "12,5");
  await host.excel.user.paste("A1", "a\tb");
  expect(seen[0]?.details).toEqual({
    valueBefore: "",
    valueAfter: 12.5,
    valueTypeBefore: "Empty",
    valueTypeAfter: "Double",
  });
  expect(seen[1]).toMatchObject({ address: "A1:B1", changeType: "RangeEdited" });
  expect(seen[1]?.details).toBeUndefined();
});

test("E3, E12: insertions and deletions of lines name their kind", async () => {
  const seen = await listen("onChanged");
  await host.excel.user.insertRows("3:4");
  await host.excel.user.deleteRows("3:3");
  await host.excel.user.insertColumns("C:C");
  await host.excel.user.deleteColumns("C:D");
  expect(seen.map(({ address, changeType }) => [address, changeType])).toEqual([
    ["3:4", "RowInserted"],
    ["3:3", "RowDeleted"],
    ["C:C", "ColumnInserted"],
    ["C:D", "ColumnDeleted"],
  ]);
});

test("E7: recalculated cells raise onCalculated, not onChanged", async () => {
  await host.excel.user.type("B1", "=A1+1");
  const [changed, calculated] = [await listen("onChanged"), await listen("onCalculated")];
  await host.excel.user.type("A1", "1");
  expect(changed.map(({ address }) => address)).toEqual(["A1"]);
  expect(calculated.map(({ address }) => address)).toEqual(["B1"]);
});

test("E9: a sort raises onRowSorted with the rows that moved", async () => {
  await host.excel.user.paste("A1", "n\n1\n3\n2");
  const seen = await listen("onRowSorted");
  await host.excel.user.sort("A1:A4", { column: 0, ascending: true, hasHeaders: true });
  expect(seen.map(({ address }) => address)).toEqual(["A3:A4"]);
});

test("E11: onFormulaChanged only when the cell held a formula", async () => {
  const seen = await listen("onFormulaChanged");
  await host.excel.user.type("A1", "=1");
  await host.excel.user.type("A1", "=2");
  expect(seen).toHaveLength(1);
  expect(seen[0]?.formulaDetails).toEqual([{ cellAddress: "A1", previousFormula: "=1" }]);
});

test("E15: the sheet's selection has an address, the workbook's has none", async () => {
  const seen = await listen("onSelectionChanged");
  let workbook = 0;
  await onSheet(host.excel, (_sheet, context) => {
    context.workbook.onSelectionChanged.add(() => Promise.resolve(void workbook++));
  });
  await host.excel.user.select("B2:C3,E5");
  expect(seen.map(({ address }) => address)).toEqual(["B2:C3,E5"]);
  expect(workbook).toBe(1);
});

test("E17: enableEvents = false silences this page; what happened meanwhile is lost", async () => {
  const seen = await listen("onChanged");
  const enable = (enableEvents: boolean) =>
    onSheet(host.excel, (_sheet, { runtime }) => {
      runtime.enableEvents = enableEvents;
    });
  await enable(false);
  await host.excel.user.type("A1", "unseen");
  await enable(true);
  await host.excel.user.type("A2", "seen");
  expect(seen.map(({ address }) => address)).toEqual(["A2"]);
});

test("E19: a handler is removed in the context that added it", async () => {
  const seen: unknown[] = [];
  const handler = await onSheet(host.excel, (sheet) =>
    sheet.onChanged.add((args) => Promise.resolve(void seen.push(args))),
  );
  await host.excel.user.type("A1", "1");
  await host.excel.Excel.run(handler.context as Excel.RequestContext, async (context) => {
    handler.remove();
    await context.sync();
  });
  await host.excel.user.type("A2", "2");
  expect(seen).toHaveLength(1);
});

test("E20: the handlers of a deleted sheet never run", async () => {
  const seen = await listen("onChanged");
  await host.excel.user.addSheet();
  await host.excel.user.deleteSheet("Feuil1");
  await host.excel.user.type("A1", "1");
  expect(seen).toEqual([]);
});

test("E23: undo and redo raise onChanged", async () => {
  const seen = await listen("onChanged");
  await host.excel.user.type("A1", "1");
  await host.excel.user.undo();
  await host.excel.user.redo();
  expect(seen.map(({ details }) => (details as Seen).valueAfter)).toEqual([1, "", 1]);
});

test("E24: one paste is one event with the whole address", async () => {
  const seen = await listen("onChanged");
  await host.excel.user.paste("B2", "1\t2\n3\t4");
  expect(seen.map(({ address }) => address)).toEqual(["B2:C3"]);
});

test("P7: a refused entry raises no event", async () => {
  await onSheet(host.excel, (sheet) => {
    const rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" as const } };
    sheet.getRange("A1").dataValidation.rule = rule;
  });
  const seen = await listen("onChanged");
  expect((await host.excel.user.type("A1", "abc")).refused).not.toBeNull();
  expect(seen).toEqual([]);
});

test("Sheets added, activated and deleted are told to the collection", async () => {
  const [added, deleted] = [await listenToSheets("onAdded"), await listenToSheets("onDeleted")];
  const activated = await listenToSheets("onActivated");
  const deactivated = await listenToSheets("onDeactivated");
  await host.excel.user.addSheet();
  await host.excel.user.deleteSheet("Feuil2");
  expect(added).toHaveLength(1);
  expect(deleted).toHaveLength(1);
  expect(activated.map(({ worksheetId }) => worksheetId)).toEqual([
    added[0]?.worksheetId,
    host.excel.book.sheets[0]?.id,
  ]);
  expect(deactivated).toHaveLength(2);
});

test("A change is told to its sheet and to the collection", async () => {
  const [sheet, collection] = [await listen("onChanged"), await listenToSheets("onChanged")];
  await host.excel.user.type("A1", "1");
  expect([sheet.length, collection.length]).toEqual([1, 1]);
});

test("event.getRange() gives the range of the event", async () => {
  const addresses: string[] = [];
  await onSheet(host.excel, (sheet) => {
    sheet.onChanged.add(async (event) => {
      await host.excel.run(async (context) => {
        const range = event.getRange(context);
        range.load("address");
        await context.sync();
        addresses.push(range.address);
      });
    });
  });
  await host.excel.user.paste("B2", "1\t2");
  expect(addresses).toEqual(["Feuil1!B2:C2"]);
});

test("Formats, hidden rows and protection raise their own events", async () => {
  const formats = await listen("onFormatChanged");
  const hidden = await listen("onRowHiddenChanged");
  const protection = await listen("onProtectionChanged");
  await onSheet(host.excel, (sheet) => {
    sheet.getRange("A1:B2").format.font.bold = true;
    sheet.getRange("2:3").rowHidden = true;
    sheet.protection.protect();
  });
  await host.excel.atRest();
  expect(formats.map(({ address }) => address)).toEqual(["A1:B2"]);
  expect(hidden.map(({ address, changeType }) => [address, changeType])).toEqual([
    ["2:3", "Hidden"],
  ]);
  expect(protection.map(({ isProtected }) => isProtected)).toEqual([true]);
});

test("E10: a filter by hand raises onRowHiddenChanged, and the API reads its criteria", async () => {
  await host.excel.user.paste("A1", "ville\nNantes\nAngers\nNantes");
  await host.excel.user.toggleFilter("A1");
  const hidden = await listen("onRowHiddenChanged");
  await host.excel.user.filter("A1", { filterOn: "Values", values: ["Angers"] });
  await host.excel.user.clearFilter("A1");
  expect(hidden.map(({ address, changeType }) => [address, changeType])).toEqual([
    ["2:2,4:4", "Hidden"],
    ["2:2,4:4", "Unhidden"],
  ]);
  await host.excel.user.filter("A1", { filterOn: "Values", values: ["Angers"] });
  const [criteria, view] = await onSheet(host.excel, async (sheet, context) => {
    const { autoFilter } = sheet;
    const visible = sheet.getRange("A1:A4").getVisibleView();
    autoFilter.load("criteria");
    visible.load("values");
    await context.sync();
    return [autoFilter.criteria, visible.values] as const;
  });
  expect(criteria).toEqual([expect.objectContaining({ filterOn: "Values", values: ["Angers"] })]);
  expect(view).toEqual([["ville"], ["Angers"]]);
});
