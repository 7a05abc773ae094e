import { freshExcel, onSheet, readRange, refusal, writeAndRead } from "../truths/excel";
import { startExcel } from "../../../src/workbench/node/startExcel";

const host = freshExcel({ locale: "en-US" });

describe("while calculation is manual", () => {
  beforeEach(async () => {
    await writeAndRead(host.excel, "A1:B1", [[1, "=A1*10"]]);
    await host.excel.run(async (context) => {
      context.application.calculationMode = "Manual";
      await context.sync();
    });
  });

  test("a formula just entered is calculated at once, with results as they stand", async () => {
    await writeAndRead(host.excel, "A1", [[5]]);
    expect(await writeAndRead(host.excel, "C1:D1", [["=B1+1", "=C1*2"]])).toEqual([[11, 22]]);
    expect(await writeAndRead(host.excel, "E1", [["=SEQUENCE(1,2)"]])).toEqual([[1]]);
    expect(await readRange(host.excel, "B1:F1", "values")).toEqual([[10, 11, 22, 1, 2]]);
  });

  test("W32: what depends on an entry waits for a calculation, or for the automatic mode", async () => {
    await writeAndRead(host.excel, "A1", [[5]]);
    expect(await readRange(host.excel, "B1", "values")).toEqual([[10]]);
    await host.excel.run(async (context) => {
      context.application.calculate("Recalculate");
      await context.sync();
    });
    expect(await readRange(host.excel, "B1", "values")).toEqual([[50]]);
    await writeAndRead(host.excel, "A1", [[7]]);
    await host.excel.run(async (context) => {
      context.application.calculationMode = "Automatic";
      await context.sync();
    });
    expect(await readRange(host.excel, "B1", "values")).toEqual([[70]]);
  });

  test("formulas entered after rows have moved are calculated from where the cells are", async () => {
    await onSheet(host.excel, (sheet) => sheet.getRange("1:1").insert("Down"));
    expect(await writeAndRead(host.excel, "D2", [["=B2"]])).toEqual([[10]]);
  });
});

test("the calculation engine tells its version; iteration is as Excel has it by default", async () => {
  await host.excel.run(async (context) => {
    const { application } = context.workbook;
    application.load("calculationEngineVersion,calculationState");
    application.iterativeCalculation.load("enabled,maxChange,maxIteration");
    await context.sync();
    expect(application.calculationEngineVersion).toBeGreaterThan(150_000);
    expect(application.iterativeCalculation.toJSON()).toEqual({
      enabled: false,
      maxChange: 0.001,
      maxIteration: 100,
    });
    application.iterativeCalculation.enabled = true;
    expect(await refusal(context.sync())).toBe("NotImplemented IterativeCalculation.enabled");
  });
});

test("the revision number of a document is kept in its file", async () => {
  await host.excel.run(async (context) => {
    context.workbook.properties.revisionNumber = 7;
    await context.sync();
  });
  const reopened = await startExcel({ workbook: await host.excel.save() });
  await reopened.run(async (context) => {
    const { properties } = context.workbook;
    properties.load("revisionNumber");
    await context.sync();
    expect(properties.revisionNumber).toBe(7);
  });
  await reopened.close();
});

test("opening another workbook is refused by name", async () => {
  expect(await refusal(host.excel.Excel.createWorkbook())).toMatch(/^NotImplemented /);
});

test("a new workbook knows when it was made", async () => {
  await host.excel.run(async (context) => {
    const { properties } = context.workbook;
    properties.load("creationDate");
    await context.sync();
    expect(Math.abs(properties.creationDate.getTime() - Date.now())).toBeLessThan(60_000);
  });
});

test("the idiom of samples that want no property loads none; other unknown names are refused", async () => {
  await host.excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load("NoPropertiesNeeded");
    const none = names.getItemOrNullObject("Absent");
    none.load("no-properties-needed");
    await context.sync();
    expect([worksheets.items.length, none.isNullObject]).toEqual([1, true]);
    worksheets.load("items/nmae");
    expect(await refusal(context.sync())).toMatch(/^InvalidArgument /);
  });
});

test("W23: how a page prints is kept in the file", async () => {
  const asked = {
    blackAndWhite: true,
    draftMode: true,
    firstPageNumber: 5,
    printComments: "EndSheet",
    printErrors: "Dash",
    printOrder: "OverThenDown",
  } as const;
  const names = Object.keys(asked);
  const read = (sheet: Excel.Worksheet) => {
    const { pageLayout } = sheet;
    return names.map((name) => pageLayout[name as keyof typeof asked]);
  };
  await onSheet(host.excel, async (sheet, context) => {
    sheet.pageLayout.load(names);
    await context.sync();
    const usual = [false, false, "", "NoComments", "AsDisplayed", "DownThenOver"];
    expect(read(sheet)).toEqual(usual);
    sheet.pageLayout.set(asked);
  });
  const again = await startExcel({ workbook: await host.excel.save() });
  await onSheet(again, async (sheet, context) => {
    sheet.pageLayout.load(names);
    await context.sync();
    expect(read(sheet)).toEqual(Object.values(asked));
    sheet.pageLayout.firstPageNumber = "";
  });
  await again.close();
});
