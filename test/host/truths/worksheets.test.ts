import { freshExcel, onSheet, refusal } from "./excel";

const host = freshExcel();

const withSheets = <T>(
  batch: (sheets: Excel.WorksheetCollection, context: Excel.RequestContext) => T | Promise<T>,
): Promise<T> =>
  onSheet(host.excel, (_sheet, context) => batch(context.workbook.worksheets, context));

const rename = (name: string): Promise<void> =>
  onSheet(host.excel, (sheet) => {
    sheet.name = name;
  });

test.each(["", "x".repeat(32), "a/b", "a[b", "'x", "x'", "History"])(
  "W1: a sheet cannot be named %j",
  async (name) => {
    expect(await refusal(rename(name))).toBe("InvalidArgument Worksheet.name");
  },
);

test("W2: a name is taken without regard to case", async () => {
  await withSheets((sheets) => sheets.add("Data"));
  const second = withSheets((sheets) => sheets.add("data").load("name"));
  expect(await refusal(second)).toBe("ItemAlreadyExists WorksheetCollection.add");
});

test("W3: add appends a sheet and leaves the active one in front", async () => {
  await withSheets((sheets) => sheets.add("Data"));
  expect(host.excel.book.sheets.map(({ name }) => name)).toEqual(["Feuil1", "Data"]);
  expect(host.excel.book.activeSheet.name).toBe("Feuil1");
});

test("W4: getItem takes name or id; missing is ItemNotFound or a null object", async () => {
  await withSheets(async (sheets, context) => {
    const byName = sheets.getItem("feuil1");
    byName.load("id");
    const none = sheets.getItemOrNullObject("none");
    none.load("name");
    await context.sync();
    expect(none.isNullObject).toBe(true);
    const byId = sheets.getItem(byName.id);
    byId.load("name");
    await context.sync();
    expect(byId.name).toBe("Feuil1");
  });
});

test("W5: the id survives rename and move", async () => {
  await withSheets(async (sheets, context) => {
    const sheet = sheets.add("Data");
    sheet.load("id");
    await context.sync();
    const { id } = sheet;
    sheet.name = "Other";
    sheet.position = 0;
    sheet.load("id,name,position");
    await context.sync();
    expect([sheet.id, sheet.name, sheet.position]).toEqual([id, "Other", 0]);
  });
});

test("W6: a very hidden sheet is not deleted before it is hidden only", async () => {
  await withSheets((sheets) => {
    sheets.add("Data").visibility = "VeryHidden";
  });
  const remove = withSheets((sheets) => sheets.getItem("Data").delete());
  expect(await refusal(remove)).toBe("InvalidOperation Worksheet.delete");
  await withSheets((sheets) => {
    sheets.getItem("Data").visibility = "Hidden";
    sheets.getItem("Data").delete();
  });
  expect(host.excel.book.sheetByName("Data")).toBeNull();
});

test("W7: the last visible sheet is neither deleted nor hidden", async () => {
  expect(await refusal(onSheet(host.excel, (sheet) => sheet.delete()))).toBe(
    "InvalidOperation Worksheet.delete",
  );
  const hide = onSheet(host.excel, (sheet) => {
    sheet.visibility = "Hidden";
  });
  expect(await refusal(hide)).toBe("InvalidOperation Worksheet.visibility");
});

test("W8: a hidden sheet is not brought to the front", async () => {
  const activate = withSheets((sheets) => {
    const sheet = sheets.add("Data");
    sheet.visibility = "Hidden";
    sheet.activate();
  });
  expect(await refusal(activate)).toBe("InvalidOperation Worksheet.activate");
});

test("W9: deleting the active sheet brings a neighbour to the front", async () => {
  await withSheets((sheets) => {
    sheets.add("Data").activate();
    sheets.getItem("Data").delete();
  });
  expect(host.excel.book.activeSheet.name).toBe("Feuil1");
});

test("W10: beyond the ends is ItemNotFound; visibleOnly skips hidden sheets", async () => {
  await withSheets(async (sheets, context) => {
    sheets.add("Hidden").visibility = "Hidden";
    sheets.add("Last");
    const next = sheets.getFirst().getNext(true);
    next.load("name");
    await context.sync();
    expect(next.name).toBe("Last");
    next.getNext().load("name");
    expect(await refusal(context.sync())).toBe("ItemNotFound Worksheet.getNext");
  });
});

test("W11: a copy is named X (2), stands first by default, and has an id of its own", async () => {
  await onSheet(host.excel, async (sheet, context) => {
    sheet.getRange("A1").values = [["copied"]];
    sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "copied" } };
    const copy = sheet.copy();
    copy.load("name,position,id");
    sheet.load("id");
    const cell = copy.getRange("A1");
    cell.load("values,dataValidation/type");
    await context.sync();
    expect([copy.name, copy.position]).toEqual(["Feuil1 (2)", 0]);
    expect(copy.id).not.toBe(sheet.id);
    expect([cell.values, cell.dataValidation.type]).toEqual([[["copied"]], "List"]);
  });
});

test('W13: the tab colour is "" for automatic, null on a hidden sheet', async () => {
  await withSheets(async (sheets, context) => {
    const sheet = sheets.add("Data");
    sheet.load("tabColor");
    await context.sync();
    expect(sheet.tabColor).toBe("");
    sheet.tabColor = "#ff0000";
    sheet.load("tabColor");
    await context.sync();
    expect(sheet.tabColor).toBe("#FF0000");
    sheet.visibility = "Hidden";
    sheet.load("tabColor");
    await context.sync();
    expect(sheet.tabColor).toBeNull();
  });
});

test("W34: several selected areas are no selected range", async () => {
  await host.excel.user.select("A1:B2,D4");
  const one = onSheet(host.excel, (_sheet, { workbook }) =>
    workbook.getSelectedRange().load("address"),
  );
  expect(await refusal(one)).toBe("InvalidSelection Workbook.getSelectedRange");
  await onSheet(host.excel, async (_sheet, context) => {
    const ranges = context.workbook.getSelectedRanges();
    ranges.load("address");
    await context.sync();
    expect(ranges.address).toBe("Feuil1!A1:B2,Feuil1!D4");
  });
});
