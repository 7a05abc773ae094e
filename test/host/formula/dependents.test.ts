import fc from "fast-check";
import type { Area } from "../../../src/workbench/book/grid";
import { MAX_ROWS } from "../../../src/workbench/book/grid";
import { intersect } from "../../../src/workbench/book/area";
import { Dependents } from "../../../src/workbench/formula/recalculation/dependents";
import { DyadicIntervals } from "../../../src/workbench/formula/recalculation/dyadicIntervals";

const row = fc.oneof(fc.nat(40), fc.nat(MAX_ROWS - 1));
const interval = fc.tuple(row, row).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

const column = fc.oneof(fc.nat(5), fc.nat(200));
const area: fc.Arbitrary<Area> = fc
  .tuple(interval, column, column)
  .map(([[top, bottom], a, b]) => ({ top, bottom, left: Math.min(a, b), right: Math.max(a, b) }));

describe("who depends on which cells", () => {
  it("finds exactly the intervals that meet the rows asked for", () => {
    fc.assert(
      fc.property(fc.array(interval, { maxLength: 30 }), interval, ([...all], [first, last]) => {
        const intervals = new DyadicIntervals<number>();
        all.forEach(([from, to], index) => intervals.add(from, to, index));
        const found = new Set<number>();
        intervals.find(first, last, (index) => found.add(index));
        const expected = all.flatMap(([from, to], i) => (from <= last && to >= first ? [i] : []));
        expect([...found].sort()).toEqual(expected.sort());
      }),
    );
  });

  it("looks at 21 blocks for one row, however many intervals there are", () => {
    const intervals = new DyadicIntervals<number>();
    for (let index = 0; index < 10_000; index++) intervals.add(0, index, index);
    let looks = 0;
    intervals.find(9_990, 9_990, () => looks++);
    expect(looks).toBe(10);
  });

  it("finds exactly the areas that meet the one asked for, and no removed one", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(area, fc.boolean()), { maxLength: 20 }), area, (all, asked) => {
        const dependents = new Dependents<number>();
        all.forEach(([a], index) => dependents.add({ sheetId: "s", area: a }, index));
        all.forEach(([a, isRemoved], index) => {
          if (isRemoved) dependents.remove({ sheetId: "s", area: a }, index);
        });
        const found = new Set<number>();
        dependents.find({ sheetId: "s", area: asked }, (index) => found.add(index));
        const expected = all.flatMap(([a, isRemoved], i) =>
          !isRemoved && intersect(a, asked) !== null ? [i] : [],
        );
        expect([...found].sort()).toEqual(expected.sort());
        dependents.find({ sheetId: "other", area: asked }, (index) => found.delete(index));
        expect(found.size).toBe(expected.length);
      }),
    );
  });
});
