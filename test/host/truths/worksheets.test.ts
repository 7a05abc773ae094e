import { freshExcel, onSheet, readRange, refusal } from "./excel";
import { startExcel } from "../../../src/workbench/node/startExcel";

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

test("W15: a protected sheet is not protected again", async () => {
  const twice = onSheet(host.excel, (sheet) => {
    sheet.protection.protect();
    sheet.protection.protect();
  });
  expect(await refusal(twice)).toBe("AccessDenied WorksheetProtection.protect");
});

test("W16, W17: locked cells refuse writes, unlocked ones and free kinds of change do not", async () => {
  await onSheet(host.excel, (sheet) => {
    sheet.getRange("B:B").format.protection.locked = false;
    sheet.protection.protect({ allowInsertRows: true });
  });
  const write = (address: string) =>
    onSheet(host.excel, (sheet) => {
      sheet.getRange(address).values = [["x"]];
    });
  expect(await refusal(write("A1"))).toBe("AccessDenied Range.values");
  expect(await refusal(write("B1"))).toBe("accepted");
  const insert = onSheet(host.excel, (sheet) => sheet.getRange("3:3").insert("Down"));
  expect(await refusal(insert)).toBe("accepted");
  const remove = onSheet(host.excel, (sheet) => sheet.getRange("3:3").delete("Up"));
  expect(await refusal(remove)).toBe("AccessDenied Range.delete");
  expect(await readRange(host.excel, "A1", "values")).toEqual([[""]]);
});

test("W19: a wrong password is refused", async () => {
  await onSheet(host.excel, (sheet) => sheet.protection.protect({}, "secret"));
  const wrong = onSheet(host.excel, (sheet) => sheet.protection.unprotect("other"));
  expect(await refusal(wrong)).toBe("InvalidArgument WorksheetProtection.unprotect");
  expect(await refusal(onSheet(host.excel, (s) => s.protection.unprotect("secret")))).toBe(
    "accepted",
  );
});

test("W20: a protected structure keeps its sheets", async () => {
  await onSheet(host.excel, (_sheet, { workbook }) => workbook.protection.protect());
  const add = withSheets((sheets) => sheets.add("Data").load("name"));
  expect(await refusal(add)).toBe("AccessDenied WorksheetCollection.add");
  expect(await refusal(rename("Other"))).toBe("AccessDenied Worksheet.name");
});

test("W21: an insertion pushes no content off the sheet", async () => {
  const push = onSheet(host.excel, (sheet) => {
    sheet.getRange("A1048576").values = [["last"]];
    sheet.getRange("1:1").insert("Down");
  });
  expect(await refusal(push)).toBe("NonBlankCellOffSheet Range.insert");
});

test("W22: frozen rows are a range; none is ItemNotFound or null", async () => {
  await onSheet(host.excel, async (sheet, context) => {
    const none = sheet.freezePanes.getLocationOrNullObject();
    none.load("address");
    await context.sync();
    expect(none.isNullObject).toBe(true);
    sheet.freezePanes.freezeRows(2);
    const frozen = sheet.freezePanes.getLocation();
    frozen.load("address");
    await context.sync();
    expect(frozen.address).toBe("Feuil1!1:2");
    sheet.freezePanes.unfreeze();
    sheet.freezePanes.getLocation().load("address");
    expect(await refusal(context.sync())).toBe("ItemNotFound WorksheetFreezePanes.getLocation");
  });
});

test("W23, W24: page layout: zoom whole, titles whole rows, no print area by default", async () => {
  await onSheet(host.excel, async (sheet, context) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintTitleRows("$1:$1");
    const none = pageLayout.getPrintAreaOrNullObject();
    none.load("address");
    pageLayout.load("orientation,zoom,paperSize");
    await context.sync();
    expect(pageLayout.toJSON()).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
    });
    expect(none.isNullObject).toBe(true);
    pageLayout.setPrintTitleRows("A1:B1");
    expect(await refusal(context.sync())).toBe("InvalidArgument PageLayout.setPrintTitleRows");
  });
});

test("W25, W26, L5: names begin with =, are English, and may be places", async () => {
  await onSheet(host.excel, async (_sheet, context) => {
    const { names } = context.workbook;
    names.add("Montants", context.workbook.worksheets.getFirst().getRange("A1:A3"));
    const total = names.addFormulaLocal("Total", "=SOMME(1;2)");
    total.load("formula,value,type");
    const place = names.getItem("Montants");
    place.load("formula,type,scope,worksheetOrNullObject/name");
    const area = place.getRange();
    area.load("address");
    await context.sync();
    expect([total.formula, total.value, total.type]).toEqual(["=SUM(1,2)", 3, "Integer"]);
    expect([place.formula, place.type, place.scope]).toEqual([
      "=Feuil1!$A$1:$A$3",
      "Range",
      "Workbook",
    ]);
    expect(area.address).toBe("Feuil1!A1:A3");
    total.getRange().load("address");
    expect(await refusal(context.sync())).toBe("ItemNotFound NamedItem.getRange");
  });
});

test("W27: custom properties of a sheet have keys without case, of 255 characters", async () => {
  await onSheet(host.excel, async (sheet, context) => {
    sheet.customProperties.add("Key", "first");
    sheet.customProperties.add("KEY", "second");
    sheet.customProperties.load("items/key,items/value");
    await context.sync();
    expect(sheet.customProperties.items.map(({ key, value }) => [key, value])).toEqual([
      ["Key", "second"],
    ]);
    sheet.customProperties.add("k".repeat(256), "x").load("key");
    expect(await refusal(context.sync())).toBe(
      "InvalidArgument WorksheetCustomPropertyCollection.add",
    );
  });
});

test("W28: a setting keeps a date, and is replaced by its key", async () => {
  await onSheet(host.excel, async (_sheet, { workbook, sync }) => {
    workbook.settings.add("when", new Date(86_400_000));
    const setting = workbook.settings.getItem("when");
    setting.load("value");
    await sync.call(workbook.context);
    expect(setting.value).toEqual(new Date(86_400_000));
  });
});

test("W29: settings too large are refused", async () => {
  const work = onSheet(host.excel, (_sheet, { workbook }) => {
    workbook.settings.add("big", "x".repeat(3_000_000)).load("key");
  });
  expect(await refusal(work)).toBe("InvalidArgument SettingCollection.add");
});

test("W30: the common settings are memory until saved; a missing key is null", async () => {
  const { settings } = host.excel.Office.context.document;
  expect(settings.get("missing")).toBeNull();
  settings.set("key", { a: 1 });
  await new Promise((resolve) => settings.saveAsync(resolve));
  const reopened = await startExcel({ workbook: await host.excel.save() });
  expect(reopened.Office.context.document.settings.get("key")).toEqual({ a: 1 });
  await reopened.close();
});

test("W31: a custom XML part has a namespace when its root declares one", async () => {
  await onSheet(host.excel, async (_sheet, context) => {
    const parts = context.workbook.customXmlParts;
    const part = parts.add("<a xmlns='urn:x'><b/></a>");
    part.load("id,namespaceUri");
    const xml = part.getXml();
    await context.sync();
    expect([part.namespaceUri, xml.value]).toEqual(["urn:x", "<a xmlns='urn:x'><b/></a>"]);
    const only = parts.getByNamespace("urn:x").getOnlyItem();
    only.load("id");
    await context.sync();
    expect(only.id).toBe(part.id);
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

test("Settings, custom properties and hidden sheets survive save and reopening", async () => {
  await onSheet(host.excel, (sheet, { workbook }) => {
    workbook.settings.add("key", { a: [1] });
    workbook.properties.custom.add("model", "subventions");
    sheet.customProperties.add("model", "2.1.1");
    workbook.worksheets.add("Secret").visibility = "VeryHidden";
  });
  const again = await startExcel({ workbook: await host.excel.save(), locale: "fr-FR" });
  await onSheet(again, async (sheet, context) => {
    const setting = context.workbook.settings.getItem("key");
    const property = context.workbook.properties.custom.getItem("model");
    const own = sheet.customProperties.getItem("model");
    const secret = context.workbook.worksheets.getItem("Secret");
    setting.load("value");
    property.load("value,type");
    own.load("value");
    secret.load("visibility");
    await context.sync();
    expect([setting.value, property.value, property.type, own.value, secret.visibility]).toEqual([
      { a: [1] },
      "subventions",
      "String",
      "2.1.1",
      "VeryHidden",
    ]);
  });
  await again.close();
});
