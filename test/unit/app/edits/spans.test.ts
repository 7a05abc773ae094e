import fc from "fast-check";
import { addSpan, closeGap, openGap, rowsIn, type Span } from "../../../../src/app/edits/spans";

const rowsOf = (spans: readonly Span[]): number[] =>
  spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at));

const span = fc
  .tuple(fc.nat(30), fc.integer({ min: 1, max: 6 }))
  .map(([start, count]) => ({ start, end: start + count }));

const spans = fc
  .array(span, { maxLength: 6 })
  .map((list) => list.reduce<readonly Span[]>(addSpan, []));

const gap = fc.tuple(fc.nat(35), fc.integer({ min: 1, max: 5 }));

test("a span added is a set of rows added, sorted and joined", () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), (list) => {
      const joined = list.reduce<readonly Span[]>(addSpan, []);
      const expected = [...new Set(rowsOf(list))].sort((one, other) => one - other);
      expect(rowsOf(joined)).toEqual(expected);
      expect(rowsIn(joined)).toBe(expected.length);
      expect(joined.every(({ start }, at) => at === 0 || start > joined[at - 1]!.end)).toBe(true);
    }),
  );
});

test("rows that appear push down those that follow", () => {
  fc.assert(
    fc.property(spans, gap, (before, [first, count]) => {
      const expected = rowsOf(before).map((row) => (row >= first ? row + count : row));
      expect(rowsOf(openGap(before, first, count))).toEqual(expected);
    }),
  );
});

test("rows that disappear pull up those that follow", () => {
  fc.assert(
    fc.property(spans, gap, (before, [first, count]) => {
      const kept = rowsOf(before).filter((row) => row < first || row >= first + count);
      const expected = kept.map((row) => (row >= first + count ? row - count : row));
      expect(rowsOf(closeGap(before, first, count))).toEqual(expected);
    }),
  );
});
