import { checkTable } from "../../../src/entries/engine";

/** What the reference answered, kept here: `type row field`. */
function errors(descriptor: unknown, rows: readonly (readonly string[])[]): string[] {
  const { findings } = checkTable(descriptor, rows);
  return findings
    .filter(({ severity }) => severity === "error")
    .map(({ type, row, field }) => `${type} ${row ?? "-"} ${field ?? "-"}`);
}

const FIELDS = [{ name: "a" }, { name: "b" }];
const UNKNOWN_CHECK = [{ name: "inconnu", params: {} }];
const oneColumn = (field: object): object => ({ fields: [{ name: "a", ...field }, { name: "b" }] });
const cells = (...texts: string[]): string[][] => [["a", "b"], ...texts.map((text) => [text, "x"])];

it("tells that a table without any row is empty before it looks at the schema", () => {
  expect(errors({ fields: [{ name: "a", type: "inconnu" }] }, [])).toEqual(["source-error - -"]);
});

it("tells an empty header that is alone with the checks that cannot run", () => {
  const descriptor = { fields: FIELDS, custom_checks: UNKNOWN_CHECK };
  expect(errors(descriptor, [[]])).toEqual(["source-error - -", "check-error - -"]);
});

it("tells the checks that cannot run even where two columns have one name", () => {
  const found = errors({ fields: FIELDS, custom_checks: UNKNOWN_CHECK }, [
    ["a", "a"],
    ["1", "2"],
  ]);
  expect(found).toEqual(["duplicate-label - -", "check-error - -"]);
});

describe("a foreign key to the table itself", () => {
  const keyed = (fields: string, reference: string): object => ({
    fields: FIELDS,
    foreignKeys: [{ fields, reference: { resource: "", fields: reference } }],
  });

  it("refers each value to nothing when its reference is no column", () => {
    const rows = [
      ["a", "b"],
      ["x", "x"],
      ["", "x"],
    ];
    expect(errors(keyed("a", "z"), rows)).toEqual(["foreign-key 2 -"]);
  });

  it("cannot be judged when the file lacks its own column", () => {
    expect(errors(keyed("a", "b"), [["b"], ["x"], [""]])).toEqual(["schema-error - -"]);
  });
});

it("refuses a primary key without name", () => {
  expect(errors({ fields: FIELDS, primaryKey: "" }, cells("1"))).toEqual(["schema-error - -"]);
});

it.each([
  ["array", { lon: 1 }],
  ["geojson", [1]],
])("refuses an example of %s that is something else: %j", (type, example) => {
  expect(errors(oneColumn({ type, example }), cells(""))).toEqual(["field-error - -"]);
});

it("takes an empty format at its word in a date", () => {
  expect(errors(oneColumn({ type: "date", format: "" }), cells("2020-01-01"))).toEqual([
    "type-error 2 a",
  ]);
});

it("reads the zone of a date and time by its length, as the reference", () => {
  const moments = ["+0000\t", "+00:1", "+01-5", "+ 1", "+1", "+00:000"].map(
    (zone) => `2022-10-18T12:35:49${zone}`,
  );
  expect(errors(oneColumn({ type: "datetime" }), cells(...moments))).toEqual([
    "type-error 6 a",
    "type-error 7 a",
  ]);
});

it("lets a line break end a duration", () => {
  expect(errors(oneColumn({ type: "duration" }), cells("P1D\n", "P\n"))).toEqual([
    "type-error 3 a",
  ]);
});

it("holds numbers in binary where the schema says so", () => {
  const field = { type: "number", floatNumber: true, constraints: { enum: [1.5] } };
  const texts = ["1.50000000000000001", "1.5000001", "1__5", "nan12"];
  expect(errors(oneColumn(field), cells(...texts))).toEqual([
    "constraint-error 3 a",
    "type-error 4 a",
    "type-error 5 a",
  ]);
});
