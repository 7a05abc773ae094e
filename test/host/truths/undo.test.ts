import type { HostPlatform } from "../../../src/workbench/host/hostSettings";
import type { RunningExcel } from "../../../src/workbench/node/startExcel";
import { startExcel } from "../../../src/workbench/node/startExcel";
import { onSheet, readRange } from "./excel";

let excel: RunningExcel;

/** An Excel that undoes what add-ins write. */
const start = async (platform: HostPlatform) => {
  excel = await startExcel({ requirementSet: "1.19", platform });
  await excel.user.type("A1", "typed");
};

afterEach(() => excel.close());

const rename = () => onSheet(excel, (sheet) => void (sheet.name = "Renamed"));

test("B20: a name given to a sheet is undone on the web", async () => {
  await start("OfficeOnline");
  await rename();
  await excel.user.undo();
  expect(excel.book.sheets[0]?.name).toBe("Sheet1");
  await excel.user.undo();
  expect(await readRange(excel, "A1", "values")).toEqual([[""]]);
});

test("B20: on the desktop it is not, and nothing before it either", async () => {
  await start("PC");
  await rename();
  await excel.user.undo();
  expect(excel.book.sheets[0]?.name).toBe("Renamed");
  expect(await readRange(excel, "A1", "values")).toEqual([["typed"]]);
});

test("B20: what follows in the same sync is undone by itself", async () => {
  await start("PC");
  await onSheet(excel, (sheet) => {
    sheet.getRange("A2").values = [["before"]];
    sheet.visibility = "Visible";
    sheet.getRange("A3").values = [["after"]];
  });
  await excel.user.undo();
  expect(await readRange(excel, "A1:A3", "values")).toEqual([["typed"], ["before"], [""]]);
});

test("B20: copying, deleting and protecting sheets are undone nowhere", async () => {
  await start("OfficeOnline");
  await onSheet(excel, (sheet) => void sheet.copy());
  await excel.user.undo();
  expect(excel.book.sheets).toHaveLength(2);
  await onSheet(excel, (sheet) => sheet.delete());
  await excel.user.undo();
  expect(excel.book.sheets).toHaveLength(1);
  await onSheet(excel, (sheet) => sheet.protection.protect());
  await excel.user.undo();
  expect(excel.book.sheets[0]?.traits.protection).not.toBeNull();
});
