import { DEFAULT_PROTECTION_OPTIONS } from "../../../src/workbench/book/protection";
import { filterChoices } from "../../../src/workbench/filter/filterChoices";
import { filterAt } from "../../../src/workbench/filter/filterPlace";
import { addTable } from "../../../src/workbench/change/tables/addTable";
import { areas, Desk } from "./desk";

const CITIES = "ville\tn\nNantes\t1\nAngers\t2\nnantes\t3\n\t4";

function filtered(): Desk {
  const desk = new Desk();
  desk.user.paste("A1", CITIES);
  expect(desk.user.toggleFilter("B3").refused).toBeNull();
  return desk;
}

/** The numbers of the rows that a sheet shows, among the first five. */
const shown = ({ sheet }: Desk): number[] =>
  [1, 2, 3, 4, 5].filter((row) => !sheet.rows.hidden.get(row - 1));

test("W44: Filter puts buttons on the block around the cell, and takes them away with what they hid", () => {
  const desk = filtered();
  expect(desk.sheet.traits.autoFilter?.area).toEqual(areas("A1:B5")[0]);
  desk.user.filter("A1", { filterOn: "Values", values: ["Angers"] });
  expect(shown(desk)).toEqual([1, 3]);
  desk.user.toggleFilter("A1");
  expect(desk.sheet.traits.autoFilter).toBeNull();
  expect(shown(desk)).toEqual([1, 2, 3, 4, 5]);
  expect(desk.user.toggleFilter("H20").refused?.message).toContain("Rien à filtrer");
});

test("filters by value without regard to case, columns together, and clears one or all", () => {
  const desk = filtered();
  desk.user.filter("A1", { filterOn: "Values", values: ["NANTES"] });
  desk.user.filter("B1", { filterOn: "Custom", criterion1: ">1" });
  expect(shown(desk)).toEqual([1, 4]);
  desk.user.clearFilter("A1");
  expect(shown(desk)).toEqual([1, 3, 4, 5]);
  desk.user.clearFilter("A1", true);
  expect(shown(desk)).toEqual([1, 2, 3, 4, 5]);
  expect(desk.sheet.traits.autoFilter).not.toBeNull();
});

test("E10: a filter is one Change that tells the rows that became hidden, then those shown", () => {
  const desk = filtered();
  desk.user.filter("A1", { filterOn: "Values", values: ["Angers"] });
  desk.forget();
  desk.user.filter("A1", { filterOn: "Values", values: ["Nantes"] });
  const hidden = desk.changes.map(({ notes }) => notes.filter(({ kind }) => kind === "hidden"));
  expect(hidden).toEqual([
    [
      expect.objectContaining({ hidden: true, areas: areas("3:3") }),
      expect.objectContaining({ hidden: false, areas: areas("2:2,4:4") }),
    ],
  ]);
});

test("undo shows again what a filter hid, criteria included, and redo hides it", () => {
  const desk = filtered();
  desk.user.filter("B1", { filterOn: "TopItems", criterion1: "2" });
  expect(shown(desk)).toEqual([1, 4, 5]);
  desk.user.undo();
  expect(shown(desk)).toEqual([1, 2, 3, 4, 5]);
  expect(desk.sheet.traits.autoFilter?.filters.size).toBe(0);
  desk.user.redo();
  expect(shown(desk)).toEqual([1, 4, 5]);
});

test("a row typed after the filter stays shown until the filter is reapplied", () => {
  const desk = filtered();
  desk.user.filter("A1", { filterOn: "Values", values: ["Nantes"] });
  desk.type("A2", "Brest");
  expect(shown(desk)).toEqual([1, 2, 4]);
  desk.user.reapplyFilter("A1");
  expect(shown(desk)).toEqual([1, 4]);
});

test("a table is filtered by its own headers, its totals row left out", () => {
  const desk = new Desk();
  desk.user.paste("A1", CITIES);
  desk.book.perform("api", addTable(desk.sheet.id, { area: areas("A1:B5")[0]!, hasHeaders: true }));
  desk.user.filter("A3", { filterOn: "Values", values: [""] });
  expect(shown(desk)).toEqual([1, 5]);
  expect(desk.sheet.traits.tables[0]?.filters.size).toBe(1);
  expect(desk.sheet.traits.autoFilter).toBeNull();
  desk.user.toggleFilter("A1");
  expect(shown(desk)).toEqual([1, 2, 3, 4, 5]);
  expect(filterAt(desk.sheet, { row: 0, column: 0 })).toBeNull();
});

test("the list of a column holds what the other columns keep, in order, blanks last", () => {
  const desk = filtered();
  const offered = () => {
    const place = filterAt(desk.sheet, { row: 0, column: 0 })!;
    return filterChoices(desk.book, place, 0).map(({ text, kept }) => [text, kept]);
  };
  expect(offered()).toEqual([
    ["Angers", true],
    ["Nantes", true],
    ["", true],
  ]);
  desk.user.filter("B1", { filterOn: "Custom", criterion1: ">1" });
  desk.user.filter("A1", { filterOn: "Values", values: ["", "nantes"] });
  expect(offered()).toEqual([
    ["Angers", false],
    ["nantes", true],
    ["", true],
  ]);
});

test("hidden rows stay where they are in a sort", () => {
  const desk = filtered();
  desk.user.filter("A1", { filterOn: "Custom", criterion1: "<>Angers" });
  desk.user.sort("A1:B5", { column: 1, ascending: false, hasHeaders: true });
  expect(desk.values("B2:B5")).toEqual([[4], [2], [3], [1]]);
});

test("W17: on a protected sheet a filter asks for the permission to filter", () => {
  const desk = filtered();
  const protect = (allowAutoFilter: boolean) =>
    desk.sheet.become({
      protection: {
        options: { ...DEFAULT_PROTECTION_OPTIONS, allowAutoFilter },
        password: null,
      },
    });
  protect(false);
  const filter = () => desk.user.filter("A1", { filterOn: "Values", values: ["Angers"] });
  expect(filter().refused?.message).toContain("protégée");
  expect(shown(desk)).toEqual([1, 2, 3, 4, 5]);
  protect(true);
  expect(filter().refused).toBeNull();
  expect(shown(desk)).toEqual([1, 3]);
});
