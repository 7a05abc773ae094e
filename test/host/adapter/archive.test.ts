import { excelSheetHost } from "../../../src/adapters/excel/excelSheetHost";
import { startExcel } from "../../../src/workbench/node/startExcel";
import { openOffice } from "./office";

const NAME = "trace.5f0c.ab12";

test("a text kept in the workbook is read back as it was, and replaced, never doubled", async () => {
  const { excel, sheets } = await openOffice();
  const text = 'é & <b> "x" ]]> &amp; [{"reason":"élu"}]';
  expect(await sheets.archive.read(NAME)).toBeNull();
  await sheets.archive.write(NAME, "first");
  await sheets.archive.write(NAME, text);
  expect(await sheets.archive.read(NAME)).toBe(text);
  const parts = await excel.run(async ({ workbook, sync }) => {
    const found = workbook.customXmlParts.getByNamespace(`urn:ligne-claire:${NAME}`);
    found.load("items/id");
    await sync.call(workbook.context);
    return found.items.length;
  });
  expect(parts).toBe(1);
});

test("what is kept under another name stays; what is removed is gone", async () => {
  const { sheets } = await openOffice();
  await sheets.archive.write(NAME, "one");
  await sheets.archive.write(`${NAME}f`, "two");
  await sheets.archive.remove(NAME);
  expect([await sheets.archive.read(NAME), await sheets.archive.read(`${NAME}f`)]).toEqual([
    null,
    "two",
  ]);
});

test("the trace of 100,000 rows survives save and reopening, in four round trips", async () => {
  const { excel, sheets } = await openOffice();
  const text = "0123456789abcdef".repeat(100_000);
  await sheets.archive.write(NAME, text);
  expect(excel.traffic.requests).toBeLessThanOrEqual(2);
  const again = await startExcel({ workbook: await excel.save(), locale: "fr-FR" });
  const reopened = excelSheetHost({ Excel: again.Excel, Office: again.Office });
  again.resetTraffic();
  expect((await reopened.archive.read(NAME)) === text).toBe(true);
  expect(again.traffic.requests).toBeLessThanOrEqual(2);
  await again.close();
});
