import { readFileSync } from "node:fs";
import { planSheet } from "../../../../src/core/sheetPlan/planSheet";
import type { ColumnPlan } from "../../../../src/core/sheetPlan/sheetPlan";
import { schemaOf } from "../schemaOf";

const plan = planSheet(
  schemaOf(JSON.parse(readFileSync("schemas/scdl-subventions.json", "utf8")) as object),
);
const column = (name: string): ColumnPlan => {
  const found = plan.columns.find(({ field }) => field === name);
  if (!found) throw new Error(`No column ${name}.`);
  return found;
};
const ruleOf = (field: object, checks: readonly object[] = []): unknown =>
  planSheet(schemaOf({ fields: [{ name: "x", ...field }], custom_checks: checks })).columns[0]
    ?.rule;

describe("the sheet of subventions", () => {
  it("carries the model's name and version", () => {
    expect(plan).toMatchObject({
      schemaName: "subventions",
      schemaVersion: "2.1.1",
      sheetName: "Subventions",
    });
  });

  it("has every column in order", () => {
    expect(plan.columns).toHaveLength(16);
    expect(plan.columns[0]?.field).toBe("nomAttribuant");
  });

  it("keeps a SIRET as a text of 14 digits", () => {
    const bare = 'SUBSTITUTE(SUBSTITUTE(SUBSTITUTE({cell}," ",""),UNICHAR(160),""),".","")';
    expect(column("idAttribuant")).toMatchObject({
      numberFormat: "@",
      required: true,
      rule: { kind: "custom", formula: `=AND(LEN(${bare})=14,ISNUMBER(-${bare}))` },
    });
  });

  it("shows dates in the French order", () => {
    expect(column("dateConvention")).toMatchObject({
      numberFormat: "dd/mm/yyyy",
      rule: { kind: "date" },
    });
  });

  it("offers the words of an enumeration and of a boolean", () => {
    expect(column("nature").rule).toEqual({
      kind: "list",
      values: [
        "aide en numéraire",
        "aide en nature",
        "aide en numéraire;aide en nature",
        "aide en nature;aide en numéraire",
      ],
    });
    expect(column("notificationUE").rule).toEqual({ kind: "list", values: ["oui", "non"] });
  });

  it("bounds numbers and lengths", () => {
    expect(column("pourcentageSubvention").rule).toEqual({
      kind: "decimal",
      minimum: 0.01,
      maximum: 1,
    });
    expect(column("montant").rule).toEqual({ kind: "decimal", minimum: null, maximum: null });
    expect(column("objet").rule).toEqual({ kind: "textLength", minimum: null, maximum: 256 });
  });

  it("lets six or seven columns be seen beside the pane", () => {
    for (const { width } of plan.columns) expect(width).toBeGreaterThanOrEqual(10);
    for (const { width } of plan.columns) expect(width).toBeLessThanOrEqual(34);
  });
});

describe("rules are never stricter than the schema", () => {
  it("only suggests the usual words of a boolean that takes others", () => {
    const words = { trueValues: ["true", "oui", "1"], falseValues: ["false", "non", "0"] };
    expect(ruleOf({ type: "boolean", ...words })).toEqual({
      kind: "list",
      values: ["oui", "non"],
      suggestsOnly: true,
    });
  });

  it("offers the missing values beside an optional list", () => {
    const field = { missingValues: ["", "NA"], constraints: { enum: ["a"] } };
    expect(ruleOf(field)).toEqual({ kind: "list", values: ["a", "NA"] });
  });

  it.each([
    ["a number that may be NA", { type: "number", missingValues: ["", "NA"] }],
    ["a number dressed with words", { type: "number", bareNumber: false }],
    ["a date that is a year", { type: "date", format: "%Y" }],
    ["a pattern", { constraints: { pattern: "^a$" } }],
    ["a text", {}],
  ])("has none for %s", (_name, field) => {
    expect(ruleOf(field)).toBeNull();
  });
});

describe("the name of a sheet", () => {
  const nameOf = (title: string): string =>
    planSheet(schemaOf({ title, fields: [{ name: "x" }] })).sheetName;

  it.each([
    ["Lieux / aires [covoiturage] : liste ?", "Lieux aires covoiturage liste"],
    ["Un titre de schéma bien trop long pour Excel", "Un titre de schéma bien trop lo"],
    ["'Titre'", "Titre"],
    ["", "Table"],
    ["Historique", "Table"],
  ])("of %j is %j", (title, name) => {
    expect(nameOf(title)).toBe(name);
  });
});
