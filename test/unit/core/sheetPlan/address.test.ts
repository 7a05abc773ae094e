import {
  areaAddress,
  cellAddress,
  columnLetters,
  columnOfLetters,
  LAST_COLUMN,
  LAST_ROW,
  readArea,
  readAreas,
} from "../../../../src/core/sheetPlan/address";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %i is %s, and back", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnOfLetters(letters.toLowerCase())).toBe(column);
});

test("addresses are written as Excel writes them", () => {
  expect(cellAddress(11, 4)).toBe("E12");
  expect(areaAddress({ top: 1, left: 1, bottom: 1, right: 1 })).toBe("B2");
  expect(areaAddress({ top: 1, left: 1, bottom: 4, right: 2 })).toBe("B2:C5");
});

test.each([
  ["B2", { top: 1, left: 1, bottom: 1, right: 1 }],
  ["'L''été, 2025'!$B$2:$C$5", { top: 1, left: 1, bottom: 4, right: 2 }],
  ["3:4", { top: 2, left: 0, bottom: 3, right: LAST_COLUMN }],
  ["C:D", { top: 0, left: 2, bottom: LAST_ROW, right: 3 }],
])("%s is read as an area", (address, area) => {
  expect(readArea(address)).toEqual(area);
});

test.each(["", "Feuil1!", "A1:B2:C3", "12A", "?"])("%p is no address", (address) => {
  expect(readArea(address)).toBeNull();
});

test("a list of areas is read, whatever the names of the sheets", () => {
  const cell = (row: number, column: number) => ({
    top: row,
    left: column,
    bottom: row,
    right: column,
  });
  expect(readAreas("'a,b'!A1, Feuil1!B2,C3")).toEqual([cell(0, 0), cell(1, 1), cell(2, 2)]);
});
