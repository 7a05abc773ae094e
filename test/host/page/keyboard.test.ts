import { advanceWithin } from "../../../src/workbench/page/grid/advance";
import { intentOf } from "../../../src/workbench/page/grid/keys";
import { jumpFrom, stepFrom } from "../../../src/workbench/page/grid/moves";
import type { Ground } from "../../../src/workbench/page/grid/moves";
import { PixelAxis } from "../../../src/workbench/page/grid/pixelAxis";

const key = (name: string, held: Partial<Record<"ctrlKey" | "shiftKey" | "altKey", true>> = {}) =>
  intentOf({ key: name, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held });

describe("the keys of Excel", () => {
  test("arrows step, jump with Ctrl, stretch with Shift", () => {
    expect(key("ArrowDown")).toEqual({ do: "step", to: "down", stretch: false });
    expect(key("ArrowLeft", { ctrlKey: true, shiftKey: true })).toEqual({
      do: "jump",
      to: "left",
      stretch: true,
    });
  });

  test("Alt and an arrow opens a list", () => {
    expect(key("ArrowDown", { altKey: true })).toEqual({ do: "openList" });
  });

  test("Ctrl+Z and Ctrl+Y undo and redo; Ctrl+C, X and V stay the clipboard's", () => {
    expect(key("z", { ctrlKey: true })).toEqual({ do: "undo" });
    expect(key("Y", { ctrlKey: true })).toEqual({ do: "redo" });
    for (const letter of "cxv") expect(key(letter, { ctrlKey: true })).toBeNull();
  });

  test("Ctrl with plus or minus changes lines, Shift+F11 adds a sheet, Ctrl+Shift+L filters", () => {
    expect(key("+", { ctrlKey: true })).toEqual({ do: "insertLines" });
    expect(key("-", { ctrlKey: true })).toEqual({ do: "deleteLines" });
    expect(key("F11", { shiftKey: true })).toEqual({ do: "addSheet" });
    expect(key("F11")).toBeNull();
    expect(key("L", { ctrlKey: true, shiftKey: true })).toEqual({ do: "filter" });
    expect(key("l", { ctrlKey: true })).toBeNull();
  });

  test("what types a character is left to the text box, AltGr included", () => {
    expect(key("é")).toBeNull();
    expect(key("@", { ctrlKey: true, altKey: true })).toBeNull();
    expect(key(" ")).toBeNull();
    expect(key(" ", { shiftKey: true })).toEqual({ do: "selectRows" });
  });
});

describe("moving over filled and empty cells", () => {
  const filled = new Set(["0,0", "1,0", "2,0", "6,0"]);
  const ground: Ground = {
    rows: new PixelAxis([
      [0, 3, 20],
      [4, 4, 0],
      [5, 99, 20],
    ]),
    columns: new PixelAxis([[0, 9, 64]]),
    isFilled: (row, column) => filled.has(`${row},${column}`),
    extent: () => ({ row: 6, column: 0 }),
  };
  const rowsOfJumps = (row: number, to: "up" | "down", count: number): number[] => {
    const stops: number[] = [];
    for (let cell = { row, column: 0 }; stops.length < count; stops.push(cell.row)) {
      cell = jumpFrom(ground, cell, to);
    }
    return stops;
  };

  test("Ctrl and an arrow stop at the ends of blocks, then at the end of the sheet", () => {
    expect(rowsOfJumps(0, "down", 3)).toEqual([2, 6, 99]);
    expect(rowsOfJumps(99, "up", 3)).toEqual([6, 2, 0]);
  });

  test("a step passes over a hidden row and stays at the edge", () => {
    expect(stepFrom(ground, { row: 3, column: 0 }, "down")).toEqual({ row: 5, column: 0 });
    expect(stepFrom(ground, { row: 0, column: 0 }, "up")).toEqual({ row: 0, column: 0 });
  });

  test("Tab goes round a selection by rows, Enter by columns, from area to area", () => {
    const areas = [
      { top: 0, bottom: 1, left: 0, right: 1 },
      { top: 5, bottom: 5, left: 5, right: 5 },
    ];
    const from = (row: number, column: number, by: "Tab" | "Enter", back = false) =>
      advanceWithin(areas, { row, column }, by, back);
    expect(from(0, 1, "Tab")).toEqual({ row: 1, column: 0 });
    expect(from(0, 1, "Enter")).toEqual({ row: 1, column: 1 });
    expect(from(1, 1, "Tab")).toEqual({ row: 5, column: 5 });
    expect(from(0, 0, "Tab", true)).toEqual({ row: 5, column: 5 });
    expect(advanceWithin([areas[1]!], { row: 5, column: 5 }, "Tab", false)).toBeNull();
  });
});
