import { wholeColumns, wholeRows } from "../../../src/workbench/book/area";
import {
  areaAddress,
  columnIndex,
  columnName,
  parseArea,
  parseAreas,
  quotedSheetName,
  sheetAddress,
  splitSheetAddress,
} from "../../../src/workbench/book/address";

test("V44: columns run from A to XFD, rows to 1,048,576", () => {
  expect([columnName(0), columnName(25), columnName(26), columnName(16_383)]).toEqual([
    "A",
    "Z",
    "AA",
    "XFD",
  ]);
  expect([columnIndex("xfd"), columnIndex("XFE"), columnIndex("A1")]).toEqual([16_383, null, null]);
  expect([parseArea("A1048576")?.top, parseArea("A1048577")]).toEqual([1_048_575, null]);
});

test("addresses are read in any order and printed in one", () => {
  const printed = (text: string) => {
    const area = parseArea(text);
    return area === null ? null : areaAddress(area);
  };
  expect(["$B$2:A1", "A:C", "$3:1", "b2", "B:A"].map(printed)).toEqual([
    "A1:B2",
    "A:C",
    "1:3",
    "B2",
    "A:B",
  ]);
  expect(["", "A", "1", "A1:B", "A:1", "A1:B2:C3", "A0", "Feuil1!A1"].map(printed)).toEqual(
    new Array(8).fill(null),
  );
  expect(parseArea("B:C")).toEqual(wholeColumns(1, 2));
  expect(parseArea("2:3")).toEqual(wholeRows(1, 2));
  expect(parseAreas("A1,C3:D4")).toHaveLength(2);
  expect(parseAreas("A1,,B2")).toBeNull();
});

test("sheet names are quoted when they do not read as a word", () => {
  const names = ["Feuil1", "Année", "A1", "R1C1", "Ma feuille", "l'été", "2025"];
  expect(names.map(quotedSheetName)).toEqual([
    "Feuil1",
    "Année",
    "'A1'",
    "'R1C1'",
    "'Ma feuille'",
    "'l''été'",
    "'2025'",
  ]);
  const address = sheetAddress("l'été", wholeRows(0));
  expect(address).toBe("'l''été'!1:1");
  expect(splitSheetAddress(address)).toEqual({ sheetName: "l'été", rest: "1:1" });
  expect(splitSheetAddress("A1")).toEqual({ sheetName: null, rest: "A1" });
});
