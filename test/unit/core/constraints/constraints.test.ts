import { codesOf } from "../schemaOf";

type Case = readonly [field: object, good: readonly string[], bad: readonly string[], code: string];

const CASES: Readonly<Record<string, Case>> = {
  "required: a space is a value": [
    { constraints: { required: true } },
    [" ", "a"],
    [""],
    "constraint.required",
  ],
  "minLength counts code points": [
    { constraints: { minLength: 2 } },
    ["ab", "a ", ""],
    ["a", "😀"],
    "constraint.minLength",
  ],
  "maxLength counts code points": [
    { constraints: { maxLength: 2 } },
    ["ab", "😀😀", "😀a"],
    ["abc", "😀😀😀"],
    "constraint.maxLength",
  ],
  "minLength of a list counts its items": [
    { type: "array", constraints: { minLength: 2 } },
    ["[1,2]"],
    ["[1]"],
    "constraint.minLength",
  ],
  "minimum is inclusive and exact": [
    { type: "number", constraints: { minimum: 0.01 } },
    ["0.01", "1e9", "inf", "0.010000000000000000001"],
    ["0.00999999999999999999", "-inf", "NaN"],
    "constraint.minimum",
  ],
  "maximum is inclusive and exact": [
    { type: "number", constraints: { maximum: 1 } },
    ["1", "1.00", "-inf"],
    ["1.000000000000000000001", "inf", "NaN"],
    "constraint.maximum",
  ],
  "a bound written as a text is read by the field": [
    { type: "number", constraints: { minimum: "-90" } },
    ["-90", "0"],
    ["-91"],
    "constraint.minimum",
  ],
  "a bound of dates": [
    { type: "date", constraints: { minimum: "2020-01-01" } },
    ["2020-01-01", "2020-1-1"],
    ["2019-12-31", "2019-1-1"],
    "constraint.minimum",
  ],
  "a bound of dates in the field's format": [
    { type: "date", format: "%d/%m/%Y", constraints: { maximum: "31/12/2020" } },
    ["31/12/2020"],
    ["01/01/2021"],
    "constraint.maximum",
  ],
  "a bound of large integers": [
    { type: "integer", constraints: { maximum: "99999999999999999999" } },
    ["99999999999999999999"],
    ["100000000000000000000"],
    "constraint.maximum",
  ],
  "a bound of years": [
    { type: "year", constraints: { minimum: 2000 } },
    ["2000"],
    ["1999"],
    "constraint.minimum",
  ],
  "enum of texts is exact": [
    { constraints: { enum: ["a", "b"] } },
    ["a", ""],
    ["A", "a "],
    "constraint.enum",
  ],
  "enum of integers compares values": [
    { type: "integer", constraints: { enum: ["1", "x"] } },
    ["01", "+1"],
    ["2"],
    "constraint.enum",
  ],
  "enum of numbers compares values": [
    { type: "number", constraints: { enum: [80, 100.5] } },
    ["80.00", "1.005e2"],
    ["81"],
    "constraint.enum",
  ],
  "an empty enum refuses every value": [
    { constraints: { enum: [] } },
    [""],
    ["a"],
    "constraint.enum",
  ],
  "pattern is not grouped": [
    { constraints: { pattern: "a|b" } },
    ["a", "axx", "b"],
    ["xxb", "bxx"],
    "constraint.pattern",
  ],
  "pattern lets one final line break pass": [
    { constraints: { pattern: "abc" } },
    ["abc", "abc\n"],
    ["abc\n\n", "ABC"],
    "constraint.pattern",
  ],
  "digits are Unicode in a pattern": [
    { constraints: { pattern: "^\\d{2}$" } },
    ["12", "١٢"],
    ["1é"],
    "constraint.pattern",
  ],
  "words have accents in a pattern": [
    { constraints: { pattern: "\\w+" } },
    ["été", "a_1"],
    ["a-b"],
    "constraint.pattern",
  ],
  "useless escapes in a pattern": [
    { constraints: { pattern: "^[a-z\\-\\'\\–]+$" } },
    ["a-b", "l'a", "a–b"],
    ["A"],
    "constraint.pattern",
  ],
};

describe.each(Object.entries(CASES))("%s", (_name, [field, good, bad, code]) => {
  it.each(good)("lets %j pass", (text) => {
    expect(codesOf(field, text)).toEqual([]);
  });

  it.each(bad)("tells %j", (text) => {
    expect(codesOf(field, text)).toEqual([code]);
  });
});

it("judges no constraint on a text that the type refuses", () => {
  expect(codesOf({ type: "number", constraints: { minimum: 3, enum: ["4"] } }, "x")).toEqual([
    "type.number",
  ]);
});

it("tells every constraint that a value breaks", () => {
  const constraints = { minLength: 3, pattern: "^x", enum: ["xyz"] };
  expect(codesOf({ constraints }, "ab")).toEqual([
    "constraint.minLength",
    "constraint.pattern",
    "constraint.enum",
  ]);
});

it("takes the missing values of the field before those of the schema", () => {
  const field = { type: "integer", missingValues: ["NA"], constraints: { required: true } };
  expect(codesOf(field, "NA")).toEqual(["constraint.required"]);
  expect(codesOf(field, "")).toEqual(["type.integer"]);
});

it("tells a pattern that cannot be read, and judges the rest", () => {
  expect(codesOf({ constraints: { pattern: "(a", maxLength: 1 } }, "ab")).toEqual([
    "schema.unreadablePattern",
    "constraint.maxLength",
  ]);
});
