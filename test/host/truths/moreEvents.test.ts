import { startExcel } from "../../../src/workbench/node/startExcel";
import { freshExcel, onSheet, readRange, refusal } from "./excel";

const host = freshExcel();

type Seen = Record<string, unknown>;

/** Keeps what a handler is told. */
const keepIn =
  (seen: Seen[]) =>
  (args: unknown): Promise<void> =>
    Promise.resolve(void seen.push(args as Seen));

async function changesOfSheet(): Promise<Seen[]> {
  const seen: Seen[] = [];
  await onSheet(host.excel, (sheet) => void sheet.onChanged.add(keepIn(seen)));
  return seen;
}

test("E4: cells that are pushed away tell which way, others tell none", async () => {
  const seen = await changesOfSheet();
  await onSheet(host.excel, (sheet) => {
    sheet.getRange("B2").insert("Down");
    sheet.getRange("B2").delete("Left");
    sheet.getRange("A1").values = [[1]];
  });
  await host.excel.atRest();
  expect(
    seen.map(({ changeType, changeDirectionState }) => [changeType, changeDirectionState]),
  ).toEqual([
    ["CellInserted", { insertShiftDirection: "Down" }],
    ["CellDeleted", { deleteShiftDirection: "Left" }],
    ["RangeEdited", undefined],
  ]);
});

test("E5: a co-author's change is Remote, and is not the user's to undo", async () => {
  const seen = await changesOfSheet();
  await host.excel.user.type("A1", "mine");
  await host.excel.coauthor.type("A2", "hers");
  await host.excel.user.undo();
  expect(seen.map(({ address, source }) => [address, source])).toEqual([
    ["A1", "Local"],
    ["A2", "Remote"],
    ["A1", "Local"],
  ]);
  expect(await readRange(host.excel, "A1:A2", "values")).toEqual([[""], ["hers"]]);
});

test("E6: a value that brings its format is one onChanged; a format alone is none", async () => {
  const seen = await changesOfSheet();
  await onSheet(host.excel, (sheet) => {
    sheet.getRange("A1").values = [["2025-12-31"]];
    sheet.getRange("A1").format.font.bold = true;
  });
  await host.excel.atRest();
  expect(seen.map(({ address }) => address)).toEqual(["A1"]);
});

test("E8: merging and unmerging raise one RangeEdited each", async () => {
  await host.excel.user.type("A1", "kept");
  const seen = await changesOfSheet();
  await onSheet(host.excel, (sheet) => {
    sheet.getRange("A1:C3").merge();
    sheet.getRange("A1:C3").unmerge();
  });
  await host.excel.atRest();
  expect(seen.map(({ address, changeType }) => [address, changeType])).toEqual([
    ["A1:C3", "RangeEdited"],
    ["A1:C3", "RangeEdited"],
  ]);
});

test("E13: what is filled below a table is told with the cells that were written", async () => {
  await host.excel.user.paste("A1", "n\n1\n2");
  await onSheet(host.excel, (sheet) => void sheet.tables.add("A1:A3", true));
  const seen = await changesOfSheet();
  await host.excel.user.fill("A2:A3", "A2:A6");
  const table = await onSheet(host.excel, async (sheet, context) => {
    const range = sheet.tables.getItemAt(0).getRange();
    range.load("address");
    await context.sync();
    return range.address;
  });
  expect(seen.map(({ address }) => address)).toEqual(["A4:A6"]);
  expect(table).toBe("Feuil1!A1:A6");
});

test("E14: the selection of a table tells whether it is inside it", async () => {
  const seen: Seen[] = [];
  await onSheet(host.excel, (sheet) => {
    sheet.tables.add("B2:C4", true).onSelectionChanged.add(keepIn(seen));
  });
  await host.excel.user.select("A1:B3");
  await host.excel.user.select("F9");
  expect(seen.map(({ isInsideTable, address }) => [isInsideTable, address])).toEqual([
    [true, "B2:B3"],
    [false, ""],
  ]);
});

test("E18: handlers run while the pane is hidden, and no more once the page is gone", async () => {
  const seen = await changesOfSheet();
  await host.excel.Office.addin.hide();
  await host.excel.user.type("A1", "hidden");
  for (const page of host.excel.host.conversations) page.close();
  await host.excel.user.type("A2", "gone");
  expect(seen.map(({ address }) => address)).toEqual(["A1"]);
});

test("E21: an event that cannot be registered is told at the sync", async () => {
  host.excel.host.withheldChannels.add("documentSelectionChanged");
  const work = onSheet(host.excel, (_sheet, { workbook }) => {
    workbook.onSelectionChanged.add(() => Promise.resolve());
  });
  expect(await refusal(work)).toMatch(/^CannotRegisterEvent/);
});

test("W14: moving a sheet is told of that sheet, not of those it pushes aside", async () => {
  const excel = await startExcel({ requirementSet: "1.17" });
  await excel.user.addSheet();
  await excel.user.addSheet();
  const seen: Seen[] = [];
  await onSheet(excel, (_sheet, { workbook }) => {
    const { onMoved } = workbook.worksheets as unknown as {
      onMoved: OfficeExtension.EventHandlers<Seen>;
    };
    onMoved.add(keepIn(seen));
  });
  await excel.user.moveSheet("Sheet1", 2);
  expect(seen.map(({ positionBefore, positionAfter }) => [positionBefore, positionAfter])).toEqual([
    [0, 2],
  ]);
  await excel.close();
});
