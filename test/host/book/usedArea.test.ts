import { areaAddress, parseArea } from "../../../src/workbench/book/address";
import { usedArea } from "../../../src/workbench/book/usedArea";
import { setStyle } from "../../../src/workbench/change/cells/restyle";
import type { StylePatch } from "../../../src/workbench/book/style";
import { setCells } from "../../../src/workbench/change/cells/setCells";
import { sampleBook } from "./sample";

function sheetWith() {
  const { book, sheet } = sampleBook();
  const used = (valuesOnly = false) => {
    const area = usedArea(sheet, valuesOnly);
    return area === null ? null : areaAddress(area);
  };
  const style = (address: string, patch: StylePatch) =>
    book.perform("api", setStyle(sheet.id, [parseArea(address)!], patch));
  return { book, sheet, used, style };
}

test("V37: a blank sheet has no used area", () => {
  expect(sheetWith().used()).toBeNull();
});

test("V38: formatted cells count unless only values are asked", () => {
  const { book, sheet, used, style } = sheetWith();
  book.perform("api", setCells(sheet.id, { row: 2, column: 1 }, [["x"]]));
  style("D9", { fill: "#FF0000" });
  expect([used(), used(true)]).toEqual(["B3:D9", "B3"]);
});

test("V38: the format of whole columns or rows does not make cells used", () => {
  const columns = sheetWith();
  columns.style("B:C", { numberFormat: "@" });
  const rows = sheetWith();
  rows.style("1:1", { font: { bold: true } });
  expect([columns.used(), rows.used()]).toEqual([null, null]);
});

test("whole columns and rows in one style cost nothing and meet where they cross", () => {
  const { sheet, style } = sheetWith();
  style("B:B", { numberFormat: "@" });
  style("1:1", { font: { bold: true } });
  expect(sheet.style(0, 1)).toMatchObject({ numberFormat: "@", font: { bold: true } });
  expect(sheet.style(0, 16_383).font.bold).toBe(true);
  expect(sheet.style(1_048_575, 1).numberFormat).toBe("@");
  expect(sheet.cells.columnsInUse).toBe(2);
});
