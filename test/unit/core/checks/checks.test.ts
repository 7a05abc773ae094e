import { findingsOf } from "../schemaOf";

type Texts = readonly string[];
type Case = readonly [check: object, good: readonly Texts[], bad: readonly Texts[], code: string];

/** Columns `a`, `b`, `c` of the types given, one check, one row: what the check says. */
function codes(types: readonly string[], check: object, row: Texts): string[] {
  const names = ["a", "b", "c"].slice(0, types.length);
  const fields = names.map((name, index) => ({ name, type: types[index] }));
  return findingsOf({ fields, custom_checks: [check] }, [names, row])
    .filter(({ severity }) => severity === "error")
    .map(({ code }) => code);
}

const named = (name: string, params: object = { column: "a" }): object => ({ name, params });
const alone = (...texts: readonly string[]): Texts[] => texts.map((text) => [text, "x"]);

const TEXTS: Readonly<Record<string, Case>> = {
  siret: [
    named("siret"),
    alone(
      "21099990000017",
      "210 999 900 00017",
      "210.999.900.00017",
      "２1099990000017",
      "00000000000000",
      "35600000000048",
      "35600000009075",
    ),
    alone(
      "21099990000018",
      "2109999000001",
      "210-999-900-00017",
      "210999900",
      "abc",
      "35600000000049",
    ),
    "check.siret",
  ],
  siren: [
    named("siren"),
    alone("210999900", "210 999 900"),
    alone("210999901", "21099990000017"),
    "check.siren",
  ],
  "the old name of siret": [
    named("french-siret-value"),
    alone("21099990000017"),
    alone("1"),
    "check.siret",
  ],
  "nomenclature of acts": [
    named("nomenclature-acte"),
    alone(
      "Finances locales/x",
      "LIBERTES PUBLIQUES ET POUVOIRS DE POLICE/y",
      "urbanisme/",
      "Urbanismex",
    ),
    alone("Urbanisme", "Urbanisme /x", "Urbanisme/ x", "Sport/x", " Urbanisme/x"),
    "check.nomenclatureActes",
  ],
  "interval of years": [
    named("year-interval-value"),
    alone("2017/2018"),
    alone("2017/2017", "2018/2017", "2017", "2017 / 2018"),
    "check.yearInterval",
  ],
  "interval of years or year": [
    named("year-interval-value", { column: "a", "allow-year-only": "yes" }),
    alone("2017", "2017/2018"),
    alone("17", "2017/2016"),
    "check.yearInterval",
  ],
  "one of two": [
    named("one-of-required", { column1: "a", column2: "b" }),
    [
      ["x", ""],
      ["", "x"],
      ["x", "x"],
    ],
    [["", ""]],
    "check.oneOfRequired",
  ],
  "columns that go together": [
    named("cohesive-columns-value", { column: "a", othercolumns: ["b"] }),
    [["x", "y"]],
    [
      ["x", ""],
      ["", "y"],
    ],
    "check.cohesiveColumns",
  ],
  "texts compared by code point": [
    named("compare-columns-value", { column: "a", op: "<", column2: "b" }),
    [
      ["Z", "a"],
      ["f", "é"],
      ["2", "10"],
      ["", "a"],
    ],
    [
      ["a", "Z"],
      ["10", "2"],
    ],
    "check.compareColumns",
  ],
};

describe.each(Object.entries(TEXTS))("%s", (_name, [check, good, bad, code]) => {
  it.each(good.map((row) => [row]))("lets %j pass", (row) => {
    expect(
      codes(["string", "string"], check, row).filter((found) => found !== "row.blank"),
    ).toEqual([]);
  });

  it.each(bad.map((row) => [row]))("tells %j", (row) => {
    expect(codes(["string", "string"], check, row)).toContain(code);
  });
});

const SUM = named("sum-columns-value", { column: "a", columns: ["b", "c"] });
const AT_LEAST = named("compare-columns-value", { column: "a", op: ">=", column2: "b" });

describe("checks on typed values", () => {
  it("sums decimals exactly", () => {
    expect(codes(["number", "number", "number"], SUM, ["0.3", "0.1", "0.2"])).toEqual([]);
    expect(codes(["number", "number", "number"], SUM, ["0.31", "0.1", "0.2"])).toEqual([
      "check.sumColumns",
    ]);
  });

  it("skips a sum that lacks a term", () => {
    expect(codes(["integer", "integer", "integer"], SUM, ["5", "", "2"])).toEqual([]);
    expect(codes(["integer", "integer", "integer"], SUM, ["5", "x", "2"])).toEqual([
      "type.integer",
    ]);
  });

  it("compares dates after their cast", () => {
    expect(codes(["date", "date"], AT_LEAST, ["2020-10-01", "2020-9-30"])).toEqual([]);
    expect(codes(["date", "date"], AT_LEAST, ["2020-09-30", "2020-10-01"])).toEqual([
      "check.compareColumns",
    ]);
  });

  it("tells values that no order relates", () => {
    expect(codes(["date", "string"], AT_LEAST, ["2020-10-01", "x"])).toEqual([
      "check.notComparable",
    ]);
  });

  it("refuses every SIRET of a column of numbers", () => {
    expect(codes(["integer", "string"], named("siret"), ["21099990000017", "x"])).toEqual([
      "check.siret",
    ]);
  });

  it("knows a point outside France from a point whose coordinates are exchanged", () => {
    const gps = named("french-gps-coordinates");
    expect(codes(["geopoint", "string"], gps, ["2.29,48.85", "x"])).toEqual([]);
    expect(codes(["geopoint", "string"], gps, ["48.85,2.29", "x"])).toEqual([
      "check.reversedFrenchGps",
    ]);
    expect(codes(["geopoint", "string"], gps, ["-80,40", "x"])).toEqual(["check.frenchGps"]);
  });
});

describe("declarations of checks", () => {
  it.each([
    ["an unknown check", named("unknown"), "schema.unknownCheck"],
    ["a check without its column", named("siret", {}), "schema.checkParameter"],
    [
      "an operator that does not exist",
      named("compare-columns-value", { column: "a", op: "=", column2: "b" }),
      "schema.checkParameter",
    ],
    [
      "a list that is not one",
      named("sum-columns-value", { column: "a", columns: "b" }),
      "schema.checkParameter",
    ],
  ])("tells %s and judges the rest", (_name, check, code) => {
    expect(codes(["integer", "string"], check, ["x", "y"])).toEqual(["type.integer", code]);
  });

  it("takes a check declared in the field", () => {
    const fields = [{ name: "a", customCheck: "siren" }, { name: "b" }];
    const found = findingsOf({ fields }, [
      ["a", "b"],
      ["1", "x"],
    ]);
    expect(found.map(({ code }) => code)).toEqual(["check.siren"]);
  });

  it("tells once, at the first row, that columns which go together are not all there", () => {
    const check = named("cohesive-columns-value", { column: "a", othercolumns: ["z"] });
    const found = findingsOf({ fields: [{ name: "a" }], custom_checks: [check] }, [
      ["a"],
      ["x"],
      ["y"],
    ]);
    expect(found).toMatchObject([
      { code: "check.columnsAbsent", row: 1, params: { fields: ["z"] } },
    ]);
  });
});
