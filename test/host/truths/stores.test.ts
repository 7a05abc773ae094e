import { startExcel } from "../../../src/workbench/node/startExcel";
import { freshExcel, onSheet, refusal } from "./excel";

const host = freshExcel();

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

test("W28: onSettingsChanged tells that a setting was added", async () => {
  let told = 0;
  await onSheet(host.excel, (_sheet, { workbook }) => {
    workbook.settings.onSettingsChanged.add(() => Promise.resolve(void told++));
  });
  await onSheet(host.excel, (_sheet, { workbook }) => workbook.settings.add("key", 1).load("key"));
  await host.excel.atRest();
  expect(told).toBe(1);
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
