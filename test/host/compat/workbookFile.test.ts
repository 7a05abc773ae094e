import type { RunningExcel } from "../../../src/workbench/node/startExcel";
import { startExcel } from "../../../src/workbench/node/startExcel";
import { freshExcel, onSheet, refusal, writeAndRead } from "../truths/excel";

const host = freshExcel({ locale: "en-US" });

/** A workbook of two sheets, the first reading the second, with a name, a table and a look. */
async function otherFile(): Promise<string> {
  const excel = await startExcel();
  await onSheet(excel, async (sheet, { workbook }) => {
    sheet.getRange("A1:B2").values = [
      ["h", "=Rates!A1*2"],
      ["x", "=Sheet1!A2"],
    ];
    sheet.getRange("A2").format.fill.color = "#FF0000";
    sheet.getRange("C1:C2").values = [["t"], [1]];
    sheet.tables.add("C1:C2", true).name = "Lines";
    workbook.worksheets.add("Rates").getRange("A1").values = [[21]];
    workbook.names.add("Rate", workbook.worksheets.getItem("Rates").getRange("A1"));
    await workbook.context.sync();
  });
  const bytes = await excel.save();
  await excel.close();
  return Buffer.from(bytes).toString("base64");
}

const insert = (excel: RunningExcel, file: string, options?: Excel.InsertWorksheetOptions) =>
  onSheet(excel, async (_sheet, { workbook }) => {
    const ids = workbook.insertWorksheetsFromBase64(file, options);
    workbook.worksheets.load("items/name,items/id");
    await workbook.context.sync();
    const { items } = workbook.worksheets;
    expect(items.filter(({ id }) => ids.value.includes(id))).toHaveLength(ids.value.length);
    return items.map(({ name }) => name);
  });

test("the sheets of another file come in at the end, renamed where their name is taken", async () => {
  expect(await insert(host.excel, await otherFile())).toEqual(["Sheet1", "Sheet1 (2)", "Rates"]);
  await onSheet(host.excel, async (_sheet, { workbook }) => {
    const sheet = workbook.worksheets.getItem("Sheet1 (2)");
    const cells = sheet.getRange("A1:B2");
    cells.load("formulas,values");
    const { fill } = sheet.getRange("A2").format;
    fill.load("color");
    const table = workbook.tables.getItem("Lines").getRange();
    const named = workbook.names.getItem("Rate").getRange();
    for (const range of [table, named]) range.load("address");
    await workbook.context.sync();
    expect(cells.formulas).toEqual([
      ["h", "=Rates!A1*2"],
      ["x", "='Sheet1 (2)'!A2"],
    ]);
    expect(cells.values).toEqual([
      ["h", 42],
      ["x", "x"],
    ]);
    expect(fill.color).toBe("#FF0000");
    expect([table.address, named.address]).toEqual(["'Sheet1 (2)'!C1:C2", "Rates!A1"]);
  });
});

test("only the sheets that are asked for come, where they are asked; the rest is #REF!", async () => {
  await onSheet(host.excel, (_sheet, { workbook }) => void workbook.worksheets.add("Rates"));
  const file = await otherFile();
  const names = await onSheet(host.excel, async (sheet, { workbook }) => {
    workbook.insertWorksheetsFromBase64(file, {
      sheetNamesToInsert: ["Sheet1"],
      positionType: "After",
      relativeTo: sheet,
    });
    const inserted = workbook.worksheets.getItem("Sheet1 (2)").getRange("B1");
    inserted.load("values");
    workbook.worksheets.load("items/name");
    await workbook.context.sync();
    expect(inserted.values).toEqual([["#REF!"]]);
    return workbook.worksheets.items.map(({ name }) => name);
  });
  expect(names).toEqual(["Sheet1", "Sheet1 (2)", "Rates"]);
});

test.each([
  ["a text that is no file", "bm90IGEgZmlsZQ==", {}, "InvalidArgument"],
  ["a text that is not in base 64", "é", {}, "InvalidArgument"],
  ["a sheet that the file has not", null, { sheetNamesToInsert: ["Absent"] }, "ItemNotFound"],
])("inserting from %s is refused", async (_what, given, options, code) => {
  const file = given ?? (await otherFile());
  expect(await refusal(insert(host.excel, file, options))).toBe(
    `${code} Workbook.insertWorksheetsFromBase64`,
  );
});

test("closing saves what was changed unless told not to, and ends the add-in", async () => {
  const done: string[] = [];
  const shell = {
    saveWorkbook: () => done.push("saved") > 0,
    closeWorkbook: () => void done.push("closed"),
  };
  for (const behavior of ["Save", "SkipSave"] as const) {
    const excel = await startExcel({ shell });
    await writeAndRead(excel, "A1", [[1]]);
    await onSheet(excel, (_sheet, { workbook }) => workbook.close(behavior));
    done.push(await refusal(writeAndRead(excel, "A1", [[2]])));
    expect(excel.book.sheets[0]?.value(0, 0)).toBe(1);
    await excel.close();
  }
  expect(done).toEqual(["saved", "closed", "GeneralException", "closed", "GeneralException"]);
});
