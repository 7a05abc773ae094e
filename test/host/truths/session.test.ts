import { absentMember } from "../../../src/workbench/wire/requirements";
import { startExcel } from "../../../src/workbench/node/startExcel";
import { freshExcel, onSheet, readRange, refusal } from "./excel";

const host = freshExcel();

test("W32: the calculation mode is not kept in the file", async () => {
  await onSheet(host.excel, (_sheet, { application }) => {
    application.calculationMode = "Manual";
  });
  const again = await startExcel({ workbook: await host.excel.save() });
  const mode = await again.run(async (context) => {
    context.application.load("calculationMode");
    await context.sync();
    return context.application.calculationMode;
  });
  expect(mode).toBe("Automatic");
  await again.close();
});

test("W33: saving fails where the user cancels, and leaves the workbook to be saved", async () => {
  const asked: boolean[] = [];
  const saveWorkbook = (_book: unknown, asking: boolean) => asked.push(asking) > 1;
  const excel = await startExcel({ shell: { saveWorkbook } });
  await excel.user.type("A1", "typed");
  const save = () => onSheet(excel, (_sheet, { workbook }) => workbook.save("Prompt"));
  const isDirty = () =>
    onSheet(excel, async (_sheet, { workbook }) => {
      workbook.load("isDirty");
      await workbook.context.sync();
      return workbook.isDirty;
    });
  expect(await refusal(save())).toBe("GeneralException Workbook.save");
  expect(await isDirty()).toBe(true);
  expect(await refusal(save())).toBe("accepted");
  expect(await isDirty()).toBe(false);
  expect(asked).toEqual([true, true]);
  await excel.close();
});

test("B7: the client refuses to set what is read-only or unknown", async () => {
  await onSheet(host.excel, (sheet) => {
    const range = sheet.getRange("A1");
    const refused = (name: string) => {
      const debugInfo: unknown = expect.objectContaining({ errorLocation: name });
      const innerError: unknown = expect.objectContaining({ debugInfo });
      return expect.objectContaining({ code: "InvalidArgument", innerError }) as Error;
    };
    expect(() => range.set({ address: "B1" } as object)).toThrow(refused("address"));
    expect(() => range.set({ colour: "red" } as object)).toThrow(refused("colour"));
  });
});

test("B9: Excel.run needs a promise", async () => {
  const work = host.excel.Excel.run((() => undefined) as never);
  await expect(work).rejects.toMatchObject({ code: "RunMustReturnPromise" });
});

test("B17: writing more than 5,000,000 cells is no matter of the limit for reads", async () => {
  const work = onSheet(host.excel, (sheet) => {
    sheet.getRange("A1:F1000000").format.fill.color = "#FFFF00";
    sheet.getRange("A1:F1000000").numberFormat = "@" as unknown as string[][];
  });
  expect(await refusal(work)).toBe("accepted");
  expect(await readRange(host.excel, "F1000000", "numberFormat")).toEqual([["@"]]);
});

test("B21: values are stale while calculation is suspended, and right after the sync", async () => {
  await host.excel.user.type("B1", "=A1*2");
  const during = await onSheet(host.excel, async (sheet, context) => {
    context.application.suspendApiCalculationUntilNextSync();
    sheet.getRange("A1").values = [[21]];
    const result = sheet.getRange("B1");
    result.load("values");
    await context.sync();
    return result.values;
  });
  expect(during).toEqual([[0]]);
  expect(await readRange(host.excel, "B1", "values")).toEqual([[42]]);
});

test("RA3: uniting ranges is for the desktop, above any ExcelApi", () => {
  // The client of the web has no such method: only a desktop's would ask.
  expect(absentMember("Application", "union", "1.21")).toMatchObject({ code: "ApiNotFound" });
});
