import { startExcel } from "../../../src/workbench/node/startExcel";
import { freshExcel, onSheet, readRange, refusal } from "./excel";

const host = freshExcel();

test("B1, B2: what was not loaded or synced cannot be read", async () => {
  await onSheet(host.excel, (sheet, context) => {
    expect(() => sheet.name).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    const count = context.workbook.worksheets.getCount();
    expect(() => count.value).toThrow(expect.objectContaining({ code: "ValueNotLoaded" }));
  });
});

test("B3, B4: what came before the failing action stays and is delivered", async () => {
  await host.excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange("A1");
    cell.values = [["kept"]];
    cell.load("values");
    context.workbook.worksheets.getItem("missing").load("name");
    expect(await refusal(context.sync())).toBe("ItemNotFound WorksheetCollection.getItem");
    expect(cell.values).toEqual([["kept"]]);
  });
});

test("B5: a path that failed cannot be used again", async () => {
  await host.excel.run(async (context) => {
    const missing = context.workbook.worksheets.getFirst().getRange("A1").find("nothing", {});
    missing.load("address");
    expect(await refusal(context.sync())).toBe("ItemNotFound Range.find");
    expect(() => missing.load("address")).toThrow(
      expect.objectContaining({ code: "InvalidObjectPath" }),
    );
  });
});

test("B6: members above the set played are ApiNotFound, whether the host has them or not", async () => {
  const old = await startExcel({ requirementSet: "1.9" });
  const later = old.run(async (context) => {
    context.workbook.worksheets.getFirst().customProperties.add("key", "value");
    await context.sync();
  });
  expect(await refusal(later)).toBe("ApiNotFound Worksheet.customProperties");
  await old.close();
  const muchLater = onSheet(host.excel, (sheet) => {
    sheet.getRange("A1").load("valuesAsJson");
  });
  expect(await refusal(muchLater)).toBe("ApiNotFound Range.valuesAsJson");
  expect(host.excel.Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
  expect(host.excel.Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
});

test("A member that this host lacks is refused by name", async () => {
  const work = onSheet(host.excel, (sheet) => sheet.charts.load("items/name"));
  await expect(work).rejects.toMatchObject({
    code: "NotImplemented",
    message: expect.stringContaining("Worksheet.charts") as string,
  });
});

test("An unknown enumeration value is refused by name", async () => {
  const work = onSheet(host.excel, (sheet) => {
    sheet.visibility = "Invisible" as "Hidden";
  });
  await expect(work).rejects.toMatchObject({
    code: "InvalidArgument",
    message: expect.stringContaining("Invisible") as string,
  });
});

test("B29: an unknown load name is refused by name", async () => {
  const work = onSheet(host.excel, (sheet) => sheet.getRange("A1").load("colour"));
  await expect(work).rejects.toMatchObject({
    code: "InvalidArgument",
    message: expect.stringContaining("colour") as string,
  });
});

test("B8: objects of one context cannot be used in another", async () => {
  const foreign = await host.excel.run((context) =>
    Promise.resolve(context.workbook.worksheets.getFirst().getRange("A1")),
  );
  const work = onSheet(host.excel, (sheet) => {
    sheet.getRange("A1:B2").getIntersection(foreign).load("address");
  });
  expect(await refusal(work)).toMatch(/^InvalidRequestContext/);
});

test("B10, B11: a request over 5 MB is refused on the channel", async () => {
  const text = "x".repeat(30_000);
  const rows = Array.from({ length: 200 }, () => [text]);
  const work = onSheet(host.excel, (sheet) => {
    sheet.getRange("A1:A200").values = rows;
  });
  expect(await refusal(work)).toMatch(/^RequestPayloadSizeLimitExceeded/);
  expect(await readRange(host.excel, "A1", "values")).toEqual([[""]]);
});

test("B10, B11: an answer over 5 MB is refused on the channel", async () => {
  await onSheet(host.excel, (sheet) => {
    sheet.getRange("A1:A200").values = "x".repeat(30_000) as unknown as string[][];
  });
  expect(await refusal(readRange(host.excel, "A1:A200", "values"))).toMatch(
    /^ResponsePayloadSizeLimitExceeded/,
  );
});

test("B12, B16: while a cell is edited a batch is refused, reads too", async () => {
  await host.excel.user.beginEdit();
  expect(await refusal(readRange(host.excel, "A1", "values"))).toMatch(
    /^InvalidOperationInCellEditMode/,
  );
  await host.excel.user.endEdit();
  expect(await refusal(readRange(host.excel, "A1", "values"))).toBe("accepted");
});

test("B13: with delayForCellEdit it waits for the end of the edit", async () => {
  await host.excel.user.beginEdit();
  const events: string[] = [];
  const work = host.excel.Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [["written"]];
    await context.sync();
    events.push("written");
  });
  await host.excel.atRest();
  events.push("edit ends");
  await host.excel.user.endEdit();
  await work;
  expect(events).toEqual(["edit ends", "written"]);
});

test("B18: builds before ExcelApi 1.19 forget what could be undone at an API write", async () => {
  await host.excel.user.type("A1", "typed");
  await onSheet(host.excel, (sheet) => {
    sheet.getRange("B1").values = [[1]];
  });
  await host.excel.user.undo();
  expect(await readRange(host.excel, "A1:B1", "values")).toEqual([["typed", 1]]);
});

test("B18, B19: from 1.19 on a sync is one undo step", async () => {
  const recent = await startExcel({ requirementSet: "1.19" });
  await onSheet(recent, (sheet) => {
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("A2").values = [[2]];
  });
  await recent.user.undo();
  expect(await readRange(recent, "A1:A2", "values")).toEqual([[""], [""]]);
  await recent.close();
});

test("B23: a range made in one run cannot be used after it", async () => {
  const range = await onSheet(host.excel, (sheet) => sheet.getRange("A1"));
  expect(() => range.load("values")).toThrow(
    expect.objectContaining({ code: "InvalidObjectPath" }),
  );
});

test("B24: while a dialog of Excel is open writes are refused, reads pass", async () => {
  host.excel.host.gate.modalDialog = true;
  const write = onSheet(host.excel, (sheet) => {
    sheet.getRange("A1").values = [[1]];
  });
  expect(await refusal(write)).toMatch(/^WriteNotSupportedWhenModalDialogOpen/);
  expect(await refusal(readRange(host.excel, "A1", "values"))).toBe("accepted");
});

test("B26: useStandardWidth = false has no effect", async () => {
  await onSheet(host.excel, (sheet) => {
    sheet.getRange("A:A").format.useStandardWidth = false;
  });
  expect(await readRange(host.excel, "A1", "format/useStandardWidth")).toBe(true);
});

test("B27: methods of a null object do nothing", async () => {
  await onSheet(host.excel, (_sheet, context) => {
    context.workbook.worksheets.getItemOrNullObject("Sample").delete();
    context.workbook.worksheets.add("Sample");
  });
  expect(host.excel.book.sheetByName("Sample")).not.toBeNull();
});

test("A range that is held moves with its cells", async () => {
  await onSheet(host.excel, async (sheet, context) => {
    const range = sheet.getRange("A5:B6");
    range.load("address");
    await context.sync();
    sheet.getRange("2:3").insert("Down");
    range.load("address");
    await context.sync();
    expect(range.address).toBe("Feuil1!A7:B8");
  });
});

test("A large assignment is one change and one event", async () => {
  const changes: string[] = [];
  await onSheet(host.excel, async (sheet, context) => {
    sheet.onChanged.add((event) => Promise.resolve(void changes.push(event.address)));
    await context.sync();
    sheet.getRange("A1:C2000").values = Array.from({ length: 2000 }, (_, i) => [i, "x", i * 2]);
  });
  await host.excel.atRest();
  expect(changes).toEqual(["A1:C2000"]);
});
