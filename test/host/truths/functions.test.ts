import { freshExcel, onSheet, refusal } from "./excel";

const host = freshExcel();

test("workbook.functions calculates with ranges, values and results of functions", async () => {
  await onSheet(host.excel, async (sheet, { workbook, sync }) => {
    sheet.getRange("A1:B3").values = [
      ["pain", 1],
      ["lait", 2],
      ["sel", 3.5],
    ];
    const prices = sheet.getRange("B1:B3");
    const sum = workbook.functions.sum(prices, 3, { address: "B1" } as Excel.RangeReference);
    const found = workbook.functions.vlookup("LAIT", sheet.getRange("A1:B3"), 2, false);
    const inside = workbook.functions.round(workbook.functions.average(prices), 2);
    const chosen = workbook.functions.if(true, "oui");
    const stdev = workbook.functions.countIf(prices, ">1");
    for (const result of [sum, found, inside, chosen, stdev]) result.load("value,error");
    await sync.call(workbook.context);
    expect([sum, found, inside, chosen, stdev].map(({ value }) => value as unknown)).toEqual([
      10.5,
      2,
      2.17,
      "oui",
      2,
    ]);
    expect(sum.error).toBeNull();
  });
});

test("An error of a function is told in English, and stops nothing", async () => {
  await onSheet(host.excel, async (sheet, { workbook, sync }) => {
    const found = workbook.functions.match("rien", sheet.getRange("A1:A3"), 0);
    found.load();
    await sync.call(workbook.context);
    expect([found.error, found.value]).toEqual(["#N/A", null]);
  });
});

test("A function that the host does not have is refused by name", async () => {
  const work = onSheet(host.excel, (_sheet, { workbook }) => {
    workbook.functions.besselI(1, 2).load("value");
  });
  expect(await refusal(work)).toBe("NotImplemented Functions.besselI");
});
