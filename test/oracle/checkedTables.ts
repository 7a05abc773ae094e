import fc from "fast-check";

const TEXTS = [
  "", "0", "1", "2", "10", "007", "1.5", "0.3", "0.1", "0.2", "-1", "1e2", "abc", "Z", "é", "f", "2020-01-01", "2020-1-2",
  "2017/2018", "2017/2017", "2017", "2017/2018\n", "Urbanisme/x", "Urbanisme", "Urbanismex", "urbanisme /x", "Urbanisme/ x",
  "LIBERTES PUBLIQUES ET POUVOIRS DE POLICE/", "21099990000017", "210 999 900 00017", "210-999-900-00017", "210999900",
  "35600000009075", "２1099990000017", "true", "false", "2.29,48.85", "48.85,2.29", "-61.5,16", "-80,40", "115", "02 61 91 13 45",
  "Mo-Fr 08:00-12:00", "8:00-12:00", "NaN", "inf", "½", "٣", " 1", "[]", "2020", "2020-05",
]; // prettier-ignore
const TYPES = ["string", "string", "integer", "number", "date", "year", "yearmonth", "boolean", "geopoint", "any", "time", "array"]; // prettier-ignore
const CELL_CHECKS = ["siret", "siren", "french-siret-value", "nomenclature-acte", "nomenclature-actes-value", "year-interval-value", "phone-number-value", "opening-hours-value", "french-gps-coordinates"]; // prettier-ignore

/** `z` is a column that no schema has. */
const column = fc.constantFrom("a", "b", "c", "z");
const columns = fc.array(column, { maxLength: 3 });
const declared = <Params>(name: string, params: fc.Arbitrary<Params>): fc.Arbitrary<object> =>
  fc.record({ name: fc.constant(name), params });

const check = fc.oneof(
  fc.constantFrom(...CELL_CHECKS).chain((name) => {
    const option = fc.constantFrom<unknown>("yes", "no", undefined, 1);
    return declared(name, fc.record({ column, "allow-year-only": option }));
  }),
  declared("one-of-required", fc.record({ column1: column, column2: column })),
  declared("one-of-required", fc.record({ column, column1: column, column2: column })),
  declared("cohesive-columns-value", fc.record({ column, othercolumns: columns })),
  declared(
    "compare-columns-value",
    fc.record({ column, op: fc.constantFrom(">", ">=", "==", "<=", "<", "="), column2: column }),
  ),
  declared("sum-columns-value", fc.record({ column, columns })),
  fc.constantFrom<object>(
    { name: "unknown", params: {} },
    { name: "siret", params: {} },
    { name: "compare-columns-value", params: { column: "a" } },
    { name: "sum-columns-value", params: { column: "a", columns: "b" } },
  ),
);

/** Three columns of any types, one of them absent now and then, one or two checks, a few rows. */
export const checkedTable = fc
  .record({
    types: fc.array(fc.constantFrom(...TYPES), { minLength: 3, maxLength: 3 }),
    checks: fc.array(check, { minLength: 1, maxLength: 2 }),
    rows: fc.array(fc.array(fc.constantFrom(...TEXTS), { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 5,
    }),
    absent: fc.option(fc.nat(2), { nil: -1, freq: 4 }),
  })
  .map(({ types, checks, rows, absent }) => {
    const fields = ["a", "b", "c"].map((name, index) => ({ name, type: types[index] }));
    const schema: unknown = JSON.parse(JSON.stringify({ fields, custom_checks: checks }));
    const cut = (row: readonly string[]): string[] => row.filter((_, index) => index !== absent);
    return { schema, rows: [["a", "b", "c"], ...rows].map(cut) };
  });
