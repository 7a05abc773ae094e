import type { RunningExcel } from "../../../src/workbench/node/startExcel";
import { startExcel } from "../../../src/workbench/node/startExcel";
import { freshExcel, onSheet, readRange, refusal } from "./excel";

const host = freshExcel();

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
  const add = onSheet(host.excel, (_sheet, { workbook }) => {
    workbook.worksheets.add("Data").load("name");
  });
  const rename = onSheet(host.excel, (sheet) => {
    sheet.name = "Other";
  });
  expect(await refusal(add)).toBe("AccessDenied WorksheetCollection.add");
  expect(await refusal(rename)).toBe("AccessDenied Worksheet.name");
});

test("W20: a structure's password is asked for again, in the reopened file too", async () => {
  const free = (excel: RunningExcel, password?: string) =>
    refusal(onSheet(excel, (_sheet, { workbook }) => workbook.protection.unprotect(password)));
  const wrong = "InvalidArgument WorkbookProtection.unprotect";
  await onSheet(host.excel, (_sheet, { workbook }) => workbook.protection.protect("clef"));
  const reopened = await startExcel({ workbook: await host.excel.save() });
  expect(await free(host.excel)).toBe(wrong);
  expect(await free(host.excel, "clé")).toBe(wrong);
  expect(await free(host.excel, "clef")).toBe("accepted");
  expect(await free(reopened)).toBe(wrong);
  const again = await startExcel({ workbook: await reopened.save() });
  expect(again.book.traits.structurePassword).toEqual(reopened.book.traits.structurePassword);
  expect(again.book.traits.structurePassword?.attributes).toHaveProperty("workbookPassword");
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
