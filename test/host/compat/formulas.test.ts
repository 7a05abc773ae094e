import { freshExcel, onSheet, readRange, writeAndRead } from "../truths/excel";

const host = freshExcel({ locale: "en-US" });

test("one reference goes through every sheet between two tabs", async () => {
  await onSheet(host.excel, (sheet, context) => {
    for (const [name, value] of [
      ["Jan", 1],
      ["Feb", 2],
      ["Mar", 4],
    ] as const) {
      context.workbook.worksheets.add(name).getRange("B2:B3").values = [[value], [value * 10]];
    }
    sheet.getRange("A1:A4").formulas = [
      ["=SUM(Jan:Mar!B2)"],
      ["=MAX(Jan:Mar!B2:B3)"],
      ["=COUNT(Mar:Jan!$B$2:$B$3)"],
      ["=SUM(Jan:Dec!B2)"],
    ];
  });
  expect(await readRange(host.excel, "A1:A4", "values")).toEqual([[7], [40], [6], ["#REF!"]]);
  await host.excel.run(async (context) => {
    context.workbook.worksheets.getItem("Feb").getRange("B2").values = [[100]];
    await context.sync();
  });
  expect(await readRange(host.excel, "A1:A2", "formulas")).toEqual([
    ["=SUM(Jan:Mar!B2)"],
    ["=MAX(Jan:Mar!B2:B3)"],
  ]);
  expect(await readRange(host.excel, "A1:A2", "values")).toEqual([[105], [100]]);
});

test("a reference to another workbook, which is not there, is #REF!", async () => {
  const written = await writeAndRead(host.excel, "A1:A2", [
    ["=[Budget.xlsx]Sheet1!A1"],
    ["=SUM('[Budget 2025.xlsx]Sheet1'!A1:A3)"],
  ]);
  expect(written).toEqual([["#REF!"], ["#REF!"]]);
});

test("SUBTOTAL up to 11 counts rows hidden by hand, never those of a filter", async () => {
  await writeAndRead(host.excel, "A1:A4", [["Size"], [1], [2], [4]]);
  await writeAndRead(host.excel, "C1:D1", [["=SUBTOTAL(9,A2:A4)", "=SUBTOTAL(109,A2:A4)"]]);
  const hide = (isHidden: boolean) =>
    onSheet(host.excel, (sheet) => {
      sheet.getRange("3:3").rowHidden = isHidden;
    });
  await hide(true);
  await writeAndRead(host.excel, "E1", [["=C1&D1"]]);
  expect(await readRange(host.excel, "C1:D1", "values")).toEqual([[7, 5]]);
  await hide(false);
  await onSheet(host.excel, (sheet) =>
    sheet.autoFilter.apply("A1:A4", 0, { filterOn: "Custom", criterion1: ">1" }),
  );
  await writeAndRead(host.excel, "E1", [["=D1&C1"]]);
  expect(await readRange(host.excel, "C1:D1", "values")).toEqual([[6, 6]]);
});
