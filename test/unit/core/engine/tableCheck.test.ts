import { readFileSync } from "node:fs";
import { compileSchema } from "../../../../src/core/engine/compiledSchema";
import { TableCheck } from "../../../../src/core/engine/tableCheck";
import type { CellValue } from "../../../../src/core/fields/cellValue";
import { schemaOf } from "../schemaOf";

const subventions = schemaOf(
  JSON.parse(readFileSync("schemas/scdl-subventions.json", "utf8")) as object,
);
const compiled = compileSchema(subventions, "worksheet", {});
const NAMES = subventions.fields.map(({ name }) => name);

/** A right row as a worksheet holds it: dates are serials, amounts numbers. */
const RIGHT: Readonly<Record<string, CellValue>> = {
  nomAttribuant: "Commune de Valbrune",
  idAttribuant: "21099990000017",
  dateConvention: 45734,
  nomBeneficiaire: "Club nautique",
  idBeneficiaire: 90012345600015,
  objet: "Achat de deux voiliers",
  montant: 12500.5,
  nature: "aide en numéraire",
  conditionsVersement: "unique",
  datesPeriodeVersement: { serial: 45777 },
  notificationUE: false,
  pourcentageSubvention: 1,
};

const rowOf = (
  changes: Record<string, CellValue> = {},
  labels: readonly string[] = NAMES,
): CellValue[] => labels.map((label) => ({ ...RIGHT, ...changes })[label] ?? "");

function checkOf(rows: readonly CellValue[][], labels: readonly string[] = NAMES): TableCheck {
  const check = new TableCheck(compiled, labels);
  check.loadAll(rows);
  return check;
}

const codes = (check: TableCheck): string[] => check.outcome().findings.map(({ code }) => code);

it("finds no fault in a right row, whatever Excel made of its cells", () => {
  expect(checkOf([rowOf()]).outcome()).toEqual({ rows: 1, findings: [] });
});

it("publishes the texts that were judged: UTF-8 text, comma, CRLF, every column in the schema's order", () => {
  const line =
    "Commune de Valbrune,21099990000017,2025-03-18,,Club nautique,90012345600015,,Achat de deux voiliers,12500.5,aide en numéraire,unique,2025-04-30,,non,1,";
  expect(checkOf([rowOf()]).csv()).toBe(`${NAMES.join(",")}\r\n${line}\r\n`);
});

it("reads columns by their label, in any order, and never publishes an extra column", () => {
  const labels = ["Commentaire", ...[...NAMES].reverse()];
  const check = checkOf([rowOf({ Commentaire: "interne" }, labels)], labels);
  expect(codes(check)).toEqual(["header.extra"]);
  expect(check.csv()).toBe(checkOf([rowOf()]).csv());
});

it("lets the officer's own columns have no label, or the same", () => {
  const labels = ["", "Note", ...NAMES, "", "Note"];
  const check = checkOf([rowOf({}, labels)], labels);
  expect(codes(check)).toEqual(["header.extra"]);
});

it("publishes an absent optional column as an empty one, with a warning", () => {
  const labels = NAMES.filter((name) => name !== "idRAE");
  const check = checkOf([rowOf({}, labels)], labels);
  expect(check.outcome().findings).toMatchObject([
    { code: "header.missingOptional", severity: "warning", field: "idRAE" },
  ]);
  expect(check.csv()).toBe(checkOf([rowOf()]).csv());
});

it("tells a missing required column once, not on each row", () => {
  const labels = NAMES.filter((name) => name !== "objet");
  const check = checkOf([rowOf({}, labels), rowOf({}, labels)], labels);
  expect(codes(check)).toEqual(["header.missing"]);
});

it("judges nothing under two equal labels", () => {
  const check = checkOf([rowOf({ montant: "x" }), []], [...NAMES, "montant"]);
  expect(codes(check)).toEqual(["header.duplicate"]);
});

it("leaves trailing blank rows out, and tells a blank row between two others", () => {
  const check = checkOf([rowOf(), [], rowOf(), [], rowOf({}, [])]);
  expect(check.outcome().rows).toBe(3);
  expect(codes(check)).toEqual(["row.blank", "check.oneOfRequired"]);
  expect(check.outcome().findings.every(({ row }) => row === 3)).toBe(true);
});

it("is valid without any row", () => {
  expect(checkOf([]).outcome()).toEqual({ rows: 0, findings: [] });
  expect(checkOf([]).csv()).toBe(`${NAMES.join(",")}\r\n`);
});

it("names an Excel error for what it is", () => {
  const [found] = checkOf([rowOf({ objet: "#N/A" })]).outcome().findings;
  expect(found).toMatchObject({
    code: "type.excelError",
    row: 2,
    field: "objet",
    params: { value: "#N/A" },
  });
});

it("orders findings by row then by column", () => {
  const check = checkOf([
    rowOf({ pourcentageSubvention: 2, nomAttribuant: "" }),
    rowOf({ montant: "x" }),
  ]);
  const places = check.outcome().findings.map(({ row, field }) => [row, field]);
  expect(places).toEqual([
    [2, "nomAttribuant"],
    [2, "pourcentageSubvention"],
    [3, "montant"],
  ]);
});

it("shows its progress by slices and can be stopped between two", () => {
  const check = new TableCheck(compiled, NAMES);
  const loading = check.load(
    Array.from({ length: 5 }, () => rowOf()),
    2,
  );
  expect([loading.next().value, loading.next().value]).toEqual([2, 4]);
  expect(check.outcome().rows).toBe(4);
});

it("judges an edited row again", () => {
  const check = checkOf([rowOf(), rowOf({ nature: "AIDE EN NATURE" })]);
  expect(check.outcome().findings).toMatchObject([
    { code: "constraint.enum", row: 3, params: { closest: "aide en nature" } },
  ]);
  check.replaceRows(1, [rowOf()]);
  expect(check.outcome().findings).toEqual([]);
  check.insertRows(0, [rowOf({ montant: "" })]);
  expect(check.outcome()).toMatchObject({
    rows: 3,
    findings: [{ code: "constraint.required", row: 2 }],
  });
  check.deleteRows(0, 1);
  expect(check.outcome()).toEqual({ rows: 2, findings: [] });
});
