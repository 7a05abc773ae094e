import type { HostPlatform } from "../../../src/workbench/host/hostSettings";
import { startExcel } from "../../../src/workbench/node/startExcel";
import { freshExcel, onSheet, readRange, refusal } from "./excel";

const host = freshExcel();

/** A batch waits for the end of an edit, and writes to the cell that is being edited. */
async function writeDuringEdit(platform: HostPlatform): Promise<unknown> {
  const excel = await startExcel({ platform });
  await excel.user.beginEdit();
  const written = excel.Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1:A2").values = [["batch"], ["batch"]];
    await context.sync();
  });
  await excel.atRest();
  await excel.user.type("A1", "user");
  await excel.user.endEdit();
  await written;
  const values = await readRange(excel, "A1:A2", "values");
  await excel.close();
  return values;
}

test("B15: on the web the user's text replaces what a waiting batch wrote to the cell", async () => {
  expect(await writeDuringEdit("OfficeOnline")).toEqual([["user"], ["batch"]]);
  expect(await writeDuringEdit("PC")).toEqual([["batch"], ["batch"]]);
});

test("X3: an add-in of the marketplace cannot show its pane by itself; it may hide it", async () => {
  const states: string[] = [];
  const shell = { setRuntimeState: (state: string) => void states.push(state) };
  const excel = await startExcel({ deployment: "Marketplace", shell });
  await excel.Office.addin.showAsTaskpane();
  await excel.Office.addin.hide();
  await excel.Office.addin.showAsTaskpane();
  expect(states).toEqual(["Background"]);
  await excel.close();
});

test("X10: on Windows storage has no partition", () => {
  expect(host.excel.Office.context.partitionKey).toBeUndefined();
});

test("W12: a copied sheet has its own names, which cannot be added again", async () => {
  const work = onSheet(host.excel, (sheet) => {
    sheet.names.add("Total", sheet.getRange("A1"));
    const copy = sheet.copy("End");
    copy.names.add("Total", copy.getRange("A1"));
  });
  expect(await refusal(work)).toBe("ItemAlreadyExists NamedItemCollection.add");
});

test("W18: cells pasted into unlocked ones bring their format, whatever the protection says", async () => {
  await onSheet(host.excel, (sheet) => {
    sheet.getRange("A1").numberFormat = [["0.00"]];
    sheet.getRange("B1").numberFormat = [["@"]];
    sheet.getRange("B1").format.protection.locked = false;
    sheet.protection.protect({ allowFormatCells: false });
  });
  expect((await host.excel.user.copy("A1", "B1")).refused).toBeNull();
  expect(await readRange(host.excel, "B1", "numberFormat")).toEqual([["0.00"]]);
});

test("P5: a paste fills hidden rows as it fills others", async () => {
  await host.excel.user.hide("2:3");
  await host.excel.user.paste("A1", "1\n2\n3\n4");
  expect(await readRange(host.excel, "A1:A4", "values")).toEqual([[1], [2], [3], [4]]);
});

test("V31: numberFormatLocal takes the codes of the user's Excel, as they are", async () => {
  const given = [["jj/mm/aaaa", "jj mmmm aaaa", "# ##0,00", '0" ja"', "Standard"]];
  await onSheet(host.excel, (sheet) => {
    sheet.getRange("A1:E1").numberFormatLocal = given;
    sheet.getRange("A1:E1").values = [[45000, 45000, 1234.5, 7, 1.5]];
  });
  expect(await readRange(host.excel, "A1:E1", "numberFormat")).toEqual([
    ["m/d/yyyy", "dd mmmm yyyy", "#,##0.00", '0" ja"', "General"],
  ]);
  expect(await readRange(host.excel, "A1:E1", "text")).toEqual([
    ["15/03/2023", "15 mars 2023", "1\u202f234,50", "7 ja", "1,5"],
  ]);
});

test("L8: addressLocal is the address, in French too", async () => {
  expect(await readRange(host.excel, "B2:C3", "addressLocal")).toBe("Feuil1!B2:C3");
  expect(await readRange(host.excel, "B2:C3", "address")).toBe("Feuil1!B2:C3");
});
