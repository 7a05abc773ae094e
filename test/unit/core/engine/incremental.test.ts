import fc from "fast-check";
import { compileSchema } from "../../../../src/core/engine/compiledSchema";
import { TableCheck, type TableOutcome } from "../../../../src/core/engine/tableCheck";
import type { CellValue } from "../../../../src/core/fields/cellValue";
import { schemaOf } from "../schemaOf";

const compiled = compileSchema(
  schemaOf({
    fields: [
      { name: "key", type: "integer", constraints: { unique: true } },
      { name: "label", constraints: { required: true } },
      { name: "parent", type: "integer" },
      { name: "amount", type: "number", constraints: { minimum: 0 } },
    ],
    primaryKey: ["label", "amount"],
    foreignKeys: [{ fields: ["parent"], reference: { resource: "", fields: ["key"] } }],
    custom_checks: [
      { name: "one-of-required", params: { column1: "key", column2: "amount" } },
      { name: "compare-columns-value", params: { column: "amount", op: ">=", column2: "key" } },
    ],
  }),
  "worksheet",
  {},
);

type Row = readonly CellValue[];

const cell = fc.constantFrom<CellValue>("", 1, 2, 3, "1", "01", "x", -1, "NaN", true, "#N/A");
const row = fc.tuple(cell, fc.constantFrom("", "a", "b"), cell, cell);
const rows = fc.array(row, { maxLength: 4 });
const place = fc.nat(12);

const edit = fc.oneof(
  fc.record({ kind: fc.constant("replace" as const), at: place, rows }),
  fc.record({ kind: fc.constant("insert" as const), at: place, rows }),
  fc.record({ kind: fc.constant("delete" as const), at: place, count: fc.nat(4) }),
);
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

const LABELS = ["key", "label", "parent", "amount"];
const BLANK_ROW: Row = [];

function fullCheck(table: readonly Row[]): TableOutcome {
  const check = new TableCheck(compiled, LABELS);
  check.loadAll(table);
  return check.outcome();
}

/** The same edits on a plain list. */
function applied(table: readonly Row[], change: Edit): Row[] {
  if (change.kind === "delete")
    return table.filter((_, at) => at < change.at || at >= change.at + change.count);
  const before = Array.from({ length: change.at }, (_, at) => table[at] ?? BLANK_ROW);
  const after = table.slice(change.kind === "insert" ? change.at : change.at + change.rows.length);
  return change.rows.length === 0 ? [...table] : [...before, ...change.rows, ...after];
}

function apply(check: TableCheck, change: Edit): void {
  if (change.kind === "replace") check.replaceRows(change.at, change.rows);
  else if (change.kind === "insert") check.insertRows(change.at, change.rows);
  else check.deleteRows(change.at, change.count);
}

it("gives exactly the full check's outcome after any edits", () => {
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 12 }),
      fc.array(edit, { maxLength: 8 }),
      (start, edits) => {
        const check = new TableCheck(compiled, LABELS);
        check.loadAll(start);
        let table: readonly Row[] = start;
        for (const change of edits) {
          apply(check, change);
          table = applied(table, change);
          expect(check.outcome()).toEqual(fullCheck(table));
        }
      },
    ),
    { numRuns: 150 },
  );
});

it("judges one edited row of 50,000 without reading the others", () => {
  const table = Array.from({ length: 50_000 }, (_, index): Row => [
    index + 1,
    `r${index}`,
    "",
    index + 2,
  ]);
  const check = new TableCheck(compiled, LABELS);
  check.loadAll(table);
  check.outcome();
  const start = performance.now();
  for (let turn = 0; turn < 100; turn++) {
    check.replaceRows(25_000, [[25_001, turn % 2 === 0 ? "" : "ok", "", 60_000]]);
    check.outcome();
  }
  expect((performance.now() - start) / 100).toBeLessThan(2);
});
