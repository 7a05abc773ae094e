import fc from "fast-check";
import { Pages } from "../../../src/workbench/book/pages";
import { Runs } from "../../../src/workbench/book/runs";

type Edit =
  | { do: "set" | "insert" | "remove" | "clear"; at: number; count: number }
  | { do: "paste"; at: number; count: number };

const edits = fc.array(
  fc.record({
    do: fc.constantFrom("set", "insert", "remove", "clear", "paste"),
    at: fc.oneof(fc.nat(12_000), fc.constantFrom(0, 4095, 4096, 8191, 8192)),
    count: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.constantFrom(4096, 5000)),
  }),
  { maxLength: 12 },
) as fc.Arbitrary<Edit[]>;

const LENGTH = 30_000;

function applyToArray(line: (number | null)[], edit: Edit, serial: number): (number | null)[] {
  const next = [...line];
  if (edit.do === "set") next[edit.at] = serial;
  if (edit.do === "clear") next.fill(null, edit.at, edit.at + edit.count);
  if (edit.do === "insert") next.splice(edit.at, 0, ...new Array<null>(edit.count).fill(null));
  if (edit.do === "remove") next.splice(edit.at, edit.count);
  if (edit.do === "paste") next.splice(edit.at, edit.count, ...line.slice(0, edit.count));
  while (next.length < LENGTH) next.push(null);
  return next.slice(0, LENGTH);
}

function applyToPages(pages: Pages<number>, edit: Edit, serial: number): void {
  if (edit.do === "set") pages.set(edit.at, serial);
  if (edit.do === "clear") pages.clear(edit.at, edit.at + edit.count - 1);
  if (edit.do === "insert") pages.insert(edit.at, edit.count);
  if (edit.do === "remove") pages.remove(edit.at, edit.count);
  if (edit.do === "paste") pages.paste(edit.at, edit.count, pages.copy(0, edit.count - 1));
}

test("a paged column behaves as a plain array", () => {
  fc.assert(
    fc.property(edits, (list) => {
      const pages = new Pages<number>();
      let line = new Array<number | null>(LENGTH).fill(null);
      list.forEach((edit, serial) => {
        applyToPages(pages, edit, serial);
        line = applyToArray(line, edit, serial);
      });
      const expected = line.flatMap((value, row) => (value === null ? [] : [[row, value]]));
      const inside = [...pages.entries()].filter(([row]) => row < LENGTH);
      expect(inside).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

test("a value in the last row costs one page and is found", () => {
  const pages = new Pages<string>();
  pages.set(1_048_575, "end");
  expect([pages.first(), pages.last(), pages.get(1_048_575)]).toEqual([
    1_048_575,
    1_048_575,
    "end",
  ]);
});

test("runs behave as a plain array, whatever is set, inserted and removed", () => {
  const runEdits = fc.array(
    fc.record({
      do: fc.constantFrom("set", "insert", "remove", "paste", "map"),
      at: fc.nat(99),
      count: fc.integer({ min: 1, max: 30 }),
      value: fc.nat(3),
    }),
    { maxLength: 15 },
  );
  fc.assert(
    fc.property(runEdits, (list) => {
      const runs = new Runs<number>(100, 0);
      let line = new Array<number>(100).fill(0);
      for (const { do: kind, at, count: wanted, value } of list) {
        const count = Math.min(wanted, 100 - at);
        const end = at + count - 1;
        if (kind === "set") {
          runs.set(at, end, value);
          line.fill(value, at, end + 1);
        } else if (kind === "map") {
          runs.map(at, end, (old) => old + value);
          line = line.map((old, i) => (i >= at && i <= end ? old + value : old));
        } else if (kind === "insert") {
          runs.insert(at, count, value);
          line.splice(at, 0, ...new Array<number>(count).fill(value));
          line = line.slice(0, 100);
        } else if (kind === "remove") {
          runs.remove(at, count);
          const last = line[99] ?? 0;
          line.splice(at, count);
          while (line.length < 100) line.push(last);
        } else {
          runs.paste(at, runs.copy(0, count - 1));
          line.splice(at, count, ...line.slice(0, count));
        }
      }
      expect(line.map((_, i) => runs.get(i))).toEqual(line);
      const stretches = [...runs.stretches()];
      stretches.forEach(([first, , value], i) => {
        expect(first).toBe(i === 0 ? 0 : (stretches[i - 1]?.[1] ?? 0) + 1);
        if (i > 0) expect(value).not.toBe(stretches[i - 1]?.[2]);
      });
    }),
  );
});
