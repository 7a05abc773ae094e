import { findingsOf } from "../schemaOf";

const SCHEMA = {
  fields: [
    { name: "nom", constraints: { required: true } },
    { name: "date", title: "Date de vote" },
    { name: "clé" },
  ],
  primaryKey: "clé",
};

const header = (...labels: readonly string[]): (string | null)[][] =>
  findingsOf(SCHEMA, [labels]).map(({ code, severity, field }) => [code, severity, field]);

it("is silent on the very header of the schema", () => {
  expect(header("nom", "date", "clé")).toEqual([]);
});

it("tells another order, as a warning", () => {
  expect(header("date", "nom", "clé")).toEqual([["header.order", "warning", null]]);
});

it("tells a missing required column, and a missing key", () => {
  expect(header("date")).toEqual([
    ["header.missing", "error", "nom"],
    ["header.missing", "error", "clé"],
    ["header.missingOptional", "warning", "clé"],
  ]);
});

it("tells a missing optional column, as a warning", () => {
  expect(header("nom", "clé")).toEqual([["header.missingOptional", "warning", "date"]]);
});

it("names the column that an unknown label probably means", () => {
  const [, extra] = findingsOf(SCHEMA, [["nom", "clé", "DATE de vote"]]);
  expect(extra).toMatchObject({ code: "header.extra", params: { closest: "date" } });
});

it("stops at two equal labels", () => {
  expect(header("nom", "nom ", "date")).toEqual([["header.duplicate", "error", null]]);
  expect(header("nom", "", " ")).toEqual([["header.duplicate", "error", null]]);
});

it("tells one blank label by its position", () => {
  const [blank] = findingsOf(SCHEMA, [["nom", "", "date", "clé"]]);
  expect(blank).toMatchObject({ code: "header.blank", params: { position: 2 } });
});

it("tells a line break inside a label", () => {
  expect(header("nom", "clé", "da\nte")).toContainEqual(["header.lineBreak", "error", "da\nte"]);
});

it("matches a label with outer spaces, of any kind", () => {
  expect(
    header("\u00a0nom ", "date", "clé").filter(([, severity]) => severity === "error"),
  ).toEqual([]);
});

it("skips a title line, and keeps the rows of the file", () => {
  const schema = { fields: ["a", "b", "c", "d", "e"].map((name) => ({ name, type: "integer" })) };
  const right = ["1", "2", "3", "4", "5"];
  const rows = [
    ["Un titre"],
    ["a", "b", "c", "d", "e"],
    right,
    ["x", "2", "3", "4", "5"],
    right,
    right,
  ];
  const errors = findingsOf(schema, rows).filter(({ severity }) => severity === "error");
  expect(errors).toMatchObject([{ code: "type.integer", row: 4, field: "a" }]);
});
