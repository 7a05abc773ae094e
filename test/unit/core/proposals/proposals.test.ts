import type { Finding } from "../../../../src/core/report/finding";
import { findingsOf } from "../schemaOf";

/** The first repair offered for a text in a column of that field. */
function repair(field: object, text: string, checks: readonly object[] = []): unknown {
  const descriptor = { fields: [{ name: "x", ...field }, { name: "y" }], custom_checks: checks };
  const found = findingsOf(descriptor, [
    ["x", "y"],
    [text, "1"],
  ]);
  const [first] = found.filter(({ severity }) => severity === "error");
  return first && offered(first);
}

function offered({ params }: Finding): unknown {
  if ("proposal" in params) return params.proposal;
  return "closest" in params ? params.closest : null;
}

const siret = { name: "siret", params: { column: "x" } };
const oui = { type: "boolean", trueValues: ["oui"], falseValues: ["non"] };
const nature = { constraints: { enum: ["aide en numéraire", "aide en nature"] } };

it.each([
  ["a decimal comma", { type: "number" }, "1234,50", "1234.50"],
  ["French groups and the euro sign", { type: "number" }, "1 234,50 €", "1234.50"],
  ["narrow spaces", { type: "number" }, "1\u202f234\u202f567", "1234567"],
  ["a decimal point where a comma is due", { type: "number", decimalChar: "," }, "12.5", "12,5"],
  ["zeros after a whole number", { type: "integer" }, "12,00", "12"],
  ["another case of a word", oui, "Oui", "oui"],
  ["a space after a word", oui, "non ", "non"],
  ["the words of Excel", oui, "FAUX", "non"],
  ["a French date", { type: "date" }, "31/12/2025", "2025-12-31"],
  ["a French date with one digit", { type: "date" }, "1/2/2025", "2025-02-01"],
  ["a date at midnight", { type: "date" }, "2021/07/02 00:00:00+00", "2021-07-02"],
  [
    "a date in the field's own format",
    { type: "date", format: "%d/%m/%Y" },
    "2025-12-31",
    "31/12/2025",
  ],
  ["a French date and time", { type: "datetime" }, "31/12/2025 7:30", "2025-12-31T07:30:00"],
  ["case and accents of an enumeration", nature, "Aide en  numeraire ", "aide en numéraire"],
  [
    "small letters where a pattern wants capitals",
    { constraints: { pattern: "^W\\d{9}$" } },
    "w123456789",
    "W123456789",
  ],
  [
    "spaces where a pattern wants digits",
    { constraints: { pattern: "^\\d{14}$" } },
    "210 999 900 00017",
    "21099990000017",
  ],
  [
    "the lost zero of a SIRET, by its pattern",
    { constraints: { pattern: "^\\d{14}$" } },
    "5480029700035",
    "05480029700035",
  ],
])("repairs %s", (_name, field, text, repaired) => {
  expect(repair(field, text)).toBe(repaired);
});

it.each([
  ["a number in words", { type: "number" }, "douze"],
  ["a number with two commas", { type: "number" }, "1,2,3"],
  ["half of a whole number", { type: "integer" }, "1,5"],
  ["a day that does not exist", { type: "date" }, "31/02/2025"],
  ["a year alone", { type: "date" }, "2025"],
  ["a word that means neither", oui, "peut-être"],
  ["a value far from the enumeration", nature, "prêt"],
])("offers nothing for %s", (_name, field, text) => {
  expect(repair(field, text)).toBeNull();
});

it("restores the lost zero of a SIRET when the checksum agrees", () => {
  expect(repair({}, "5480029700035", [siret])).toBe("05480029700035");
  expect(repair({}, "5480029700036", [siret])).toBeNull();
});

it("drops hyphens from a SIRET", () => {
  expect(repair({}, "210-999-900-00017", [siret])).toBe("21099990000017");
});
