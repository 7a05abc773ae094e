import { freshExcel, onSheet, refusal } from "./excel";

const host = freshExcel();

const act = (batch: (sheet: Excel.Worksheet) => void): Promise<void> => onSheet(host.excel, batch);

/** The 1-based rows that are hidden, of the first twelve. */
const hiddenRows = (): number[] => {
  const { rows } = host.excel.book.activeSheet;
  return Array.from({ length: 12 }, (_, i) => i + 1).filter((row) => rows.hidden.get(row - 1));
};

/** A group of rows 4 to 9 with two smaller ones inside. */
const nested = () =>
  act((sheet) => {
    sheet.getRange("4:9").group("ByRows");
    sheet.getRange("4:5").group("ByRows");
    sheet.getRange("7:8").group("ByRows");
  });

test("Levels are shown and hidden as a whole; 0 leaves them as they are", async () => {
  await nested();
  await act((sheet) => sheet.showOutlineLevels(2, 0));
  expect(hiddenRows()).toEqual([4, 5, 7, 8]);
  await act((sheet) => sheet.showOutlineLevels(1, 1));
  expect(hiddenRows()).toEqual([4, 5, 6, 7, 8, 9]);
  await act((sheet) => sheet.showOutlineLevels(0, 0));
  expect(hiddenRows()).toHaveLength(6);
  await act((sheet) => sheet.showOutlineLevels(8, 8));
  expect(hiddenRows()).toEqual([]);
  const tooMany = act((sheet) => sheet.showOutlineLevels(9, 0));
  expect(await refusal(tooMany)).toBe("InvalidArgument Worksheet.showOutlineLevels");
});

test("Details are hidden from inside a group or from the row that sums it up", async () => {
  await nested();
  await act((sheet) => sheet.getRange("A4").hideGroupDetails("ByRows"));
  expect(hiddenRows()).toEqual([4, 5]);
  await act((sheet) => sheet.getRange("A9").hideGroupDetails("ByRows"));
  expect(hiddenRows()).toEqual([4, 5, 7, 8]);
  await act((sheet) => sheet.getRange("A10").showGroupDetails("ByRows"));
  expect(hiddenRows()).toEqual([]);
  const none = act((sheet) => sheet.getRange("A1").hideGroupDetails("ByRows"));
  expect(await refusal(none)).toBe("InvalidOperation Range.hideGroupDetails");
});

test("Whole rows are not grouped by columns; ungrouped lines are not ungrouped", async () => {
  const byColumns = act((sheet) => sheet.getRange("4:5").group("ByColumns"));
  expect(await refusal(byColumns)).toBe("InvalidArgument Range.group");
  const ungrouped = act((sheet) => sheet.getRange("4:5").ungroup("ByRows"));
  expect(await refusal(ungrouped)).toBe("InvalidOperation Range.ungroup");
});

test("E8: grouping and ungrouping are told by no event; hiding details is", async () => {
  const told: string[] = [];
  await act((sheet) => {
    sheet.onChanged.add(({ changeType }) => Promise.resolve(void told.push(changeType)));
    sheet.onFormatChanged.add(() => Promise.resolve(void told.push("format")));
    sheet.onRowHiddenChanged.add(({ address }) => Promise.resolve(void told.push(address)));
  });
  await nested();
  await act((sheet) => sheet.getRange("7:8").ungroup("ByRows"));
  await host.excel.user.select("A1");
  expect(told).toEqual([]);
  await act((sheet) => sheet.getRange("4:5").hideGroupDetails("ByRows"));
  await host.excel.user.select("A2");
  expect(told).toEqual(["4:5"]);
});

test("Rows inserted inside a group belong to it", async () => {
  await nested();
  await act((sheet) => sheet.getRange("5:5").insert("Down"));
  await act((sheet) => sheet.getRange("A4").hideGroupDetails("ByRows"));
  expect(hiddenRows()).toEqual([4, 5, 6]);
});

test("Page breaks stand before a cell, once each, and go with their row", async () => {
  const read = (axis: "horizontalPageBreaks" | "verticalPageBreaks") =>
    onSheet(host.excel, async (sheet, context) => {
      const breaks = sheet[axis];
      breaks.load("items/rowIndex,items/columnIndex");
      await context.sync();
      return breaks.items.map(({ rowIndex, columnIndex }) => [rowIndex, columnIndex]);
    });
  await act((sheet) => {
    for (const address of ["A20", "B10", "C20"]) sheet.horizontalPageBreaks.add(address);
    sheet.verticalPageBreaks.add(sheet.getRange("D5"));
  });
  expect(await read("horizontalPageBreaks")).toEqual([
    [9, 0],
    [19, 0],
  ]);
  expect(await read("verticalPageBreaks")).toEqual([[0, 3]]);
  await act((sheet) => sheet.getRange("1:2").insert("Down"));
  await act((sheet) => sheet.horizontalPageBreaks.getItem(1).delete());
  expect(await read("horizontalPageBreaks")).toEqual([[11, 0]]);
  const address = await onSheet(host.excel, async (sheet, context) => {
    const cell = sheet.horizontalPageBreaks.getItem(0).getCellAfterBreak();
    cell.load("address");
    await context.sync();
    sheet.verticalPageBreaks.removePageBreaks();
    return cell.address;
  });
  expect(address).toBe("Feuil1!A12");
  expect(await read("verticalPageBreaks")).toEqual([]);
  const first = act((sheet) => void sheet.horizontalPageBreaks.add("B1"));
  expect(await refusal(first)).toBe("InvalidArgument PageBreakCollection.add");
});

test("Headers and footers keep their own size and margins when told so", async () => {
  const read = await onSheet(host.excel, async ({ pageLayout }, context) => {
    const group = pageLayout.headersFooters;
    group.useSheetScale = false;
    group.load("useSheetScale,useSheetMargins");
    await context.sync();
    return [group.useSheetScale, group.useSheetMargins];
  });
  expect(read).toEqual([false, true]);
});
