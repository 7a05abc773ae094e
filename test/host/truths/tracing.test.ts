import { freshExcel, onSheet, refusal } from "./excel";

const host = freshExcel();

/** A1 → B1 → C1, with a second sheet that reads B1 too. */
const chained = (): Promise<void> =>
  onSheet(host.excel, (sheet, { workbook }) => {
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    sheet.getRange("B1:C1").formulas = [["=SUM(A1:A2)+A3", "=B1*2"]];
    workbook.worksheets.add("Autre").getRange("D4").formulas = [["=Feuil1!B1"]];
  });

type Tracer = "getDirectPrecedents" | "getPrecedents" | "getDirectDependents" | "getDependents";

const traced = (address: string, way: Tracer): Promise<string[]> =>
  onSheet(host.excel, async (sheet, { sync, workbook }) => {
    const areas = (sheet.getRange(address) as Excel.Range)[way]();
    areas.load("addresses");
    await sync.call(workbook.context);
    return areas.addresses;
  });

test.each([
  ["getDirectPrecedents", "B1", ["Feuil1!A1:A3"]],
  ["getDirectPrecedents", "C1", ["Feuil1!B1"]],
  ["getPrecedents", "C1", ["Feuil1!A1:A3,Feuil1!B1"]],
  ["getDirectDependents", "A2", ["Feuil1!B1"]],
  ["getDirectDependents", "B1", ["Feuil1!C1", "Autre!D4"]],
] as const)("%s of %s reaches %j", async (way, address, expected) => {
  await chained();
  const told = await traced(address, way);
  expect(told).toEqual(expected);
});

test("Cells that are reached are ranges, by sheet; a cell without arrows is refused", async () => {
  await chained();
  await onSheet(host.excel, async (sheet, { workbook, sync }) => {
    const reached = sheet.getRange("B1").getDirectDependents();
    const elsewhere = reached.getRangeAreasBySheet("Autre");
    elsewhere.load("address");
    const nowhere = reached.getRangeAreasOrNullObjectBySheet("Absente");
    reached.ranges.load("items/values");
    reached.areas.load("items/areaCount");
    await sync.call(workbook.context);
    expect([elsewhere.address, nowhere.isNullObject]).toEqual(["Autre!D4", true]);
    expect(reached.ranges.items.map(({ values }) => values as unknown)).toEqual([[[12]], [[6]]]);
    expect(reached.areas.items).toHaveLength(2);
  });
  expect(await refusal(traced("A1", "getDirectPrecedents"))).toBe(
    "ItemNotFound Range.getDirectPrecedents",
  );
});
