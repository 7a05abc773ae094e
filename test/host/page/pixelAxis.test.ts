import { Axle } from "../../../src/workbench/page/grid/geometry";
import { PixelAxis } from "../../../src/workbench/page/grid/pixelAxis";

/** A million rows of 20 pixels: rows 10 to 19 hidden, row 30 twice as high. */
const rows = new PixelAxis([
  [0, 9, 20],
  [10, 19, 0],
  [20, 29, 20],
  [30, 30, 40],
  [31, 1_048_575, 20],
]);

describe("where the rows of a sheet lie", () => {
  test("offsets pass over hidden rows and count large ones", () => {
    expect(rows.offsetOf(9)).toBe(180);
    expect(rows.offsetOf(15)).toBe(200);
    expect(rows.offsetOf(20)).toBe(200);
    expect(rows.offsetOf(31)).toBe(440);
    expect(rows.length).toBe((1_048_576 - 10) * 20 + 20);
  });

  test("a pixel belongs to the visible row that covers it", () => {
    expect([199, 200, 439, 440].map((pixel) => rows.lineAt(pixel))).toEqual([9, 20, 30, 31]);
    expect(rows.lineAt(rows.length + 500)).toBe(1_048_575);
  });

  test("only visible rows are drawn", () => {
    expect([...rows.linesBetween(170, 241)]).toEqual([8, 9, 20, 21, 22]);
  });

  test("the neighbour of a hidden row is the next visible one, either way", () => {
    expect(rows.visibleFrom(12, 1)).toBe(20);
    expect(rows.visibleFrom(12, -1)).toBe(9);
  });
});

describe("a view with two frozen rows, scrolled by 100 pixels", () => {
  const axle = new Axle(rows, 2, 100, 300);

  test("draws the frozen rows first, then those scrolled into view", () => {
    expect([...axle.visible()].slice(0, 4)).toEqual([0, 1, 7, 8]);
  });

  test("tells the row under the pointer, frozen or not", () => {
    expect(axle.lineAt(30)).toBe(1);
    expect(axle.lineAt(45)).toBe(7);
  });

  test("cuts what lies under the frozen rows", () => {
    expect(axle.seen(3, 8)).toEqual([40, 80]);
    expect(axle.seen(0, 8)).toEqual([0, 80]);
  });

  test("scrolls as little as needed to show a row", () => {
    expect(axle.scrollToShow(1)).toBe(100);
    expect(axle.scrollToShow(8)).toBe(100);
    expect(axle.scrollToShow(4)).toBe(40);
    expect(axle.scrollToShow(30)).toBe(rows.offsetOf(31) - 300);
  });

  test("brings a row from afar into the middle", () => {
    const middle = 40 + (300 - 40) / 2;
    expect(axle.scrollToShow(500)).toBe(rows.offsetOf(500) + 10 - middle);
  });
});
