import fc from "fast-check";
import { rowChanges } from "../../../../src/core/publication/rowChanges";
import { tableTrace } from "../../../../src/core/publication/tableTrace";

const KEYED = [0];
const trace = (rows: readonly (readonly string[])[], keys: readonly number[] = []) =>
  tableTrace(rows, keys);

test("a row typed below is added, the others stay", () => {
  const now = trace([["a"], ["b"], ["c"]]);
  expect(rowChanges(trace([["a"], ["b"]]), now)).toEqual({ added: [2], changed: [], removed: [] });
});

test("an amount corrected in its row is one changed row", () => {
  const earlier = trace([
    ["Club", "100"],
    ["École", "200"],
  ]);
  const now = trace([
    ["Club", "150"],
    ["École", "200"],
  ]);
  expect(rowChanges(earlier, now)).toEqual({ added: [], changed: [0], removed: [] });
});

test("with a primary key, a row is followed wherever a sort took it", () => {
  const earlier = trace(
    [
      ["1", "x"],
      ["2", "y"],
      ["3", "z"],
    ],
    KEYED,
  );
  const now = trace(
    [
      ["3", "z"],
      ["4", "n"],
      ["1", "changé"],
    ],
    KEYED,
  );
  expect(rowChanges(earlier, now)).toEqual({ added: [1], changed: [2], removed: [1] });
});

test("of two equal rows, taking one away is one removed row", () => {
  expect(rowChanges(trace([["a"], ["a"]]), trace([["a"]]))).toMatchObject({ removed: [1] });
});

test("without a key, a sorted table has neither added nor removed rows", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (rows) => {
      const { added, changed, removed } = rowChanges(trace(rows), trace([...rows].sort()));
      expect([...added, ...changed, ...removed]).toEqual([]);
    }),
  );
});

test("added less removed is always what the table gained", () => {
  const rows = fc.array(fc.tuple(fc.constantFrom("a", "b", "c"), fc.constantFrom("x", "y")));
  fc.assert(
    fc.property(rows, rows, (before, after) => {
      const { added, removed } = rowChanges(trace(before), trace(after));
      expect(added.length - removed.length).toBe(after.length - before.length);
    }),
  );
});
