import { FIELD_KINDS } from "../../../../src/core/fields/fieldKinds";
import { fieldOf } from "../schemaOf";

type Rule = readonly [field: object, accepted: readonly string[], refused: readonly string[]];

const accepts = (descriptor: object, text: string): boolean => {
  const field = fieldOf(descriptor);
  return FIELD_KINDS[field.type].reader(field).accepts(text);
};

/** Section 4 of the reference's semantics, case by case. */
const RULES: Readonly<Record<string, Rule>> = {
  "a number": [
    { type: "number" },
    [
      "3",
      "+3",
      "-3",
      "007",
      ".5",
      "5.",
      "1e3",
      "1E-3",
      "NaN",
      "sNaN",
      "nan12",
      "INF",
      "-INF",
      "1_000",
      "_1",
      "1_",
      " 5 ",
      "5\u00a0",
      "１２",
      "٣",
    ],
    [
      "1 000",
      "1\u00a0000",
      "1,5",
      "50%",
      "5 €",
      "0x10",
      "1/2",
      "--5",
      "5-",
      "",
      ".",
      "\ufeff5",
      "e3",
    ],
  ],
  "a number with a decimal comma and grouping spaces": [
    { type: "number", decimalChar: ",", groupChar: " " },
    ["1,5", "1000", "1e3", "1 234,5", "1 2 3"],
    ["1.5"],
  ],
  "a number dressed with words": [
    { type: "number", bareNumber: false },
    ["€ -5", "(5)", "5-", "5 €", "50%"],
    ["-€5", "5m2", "NaN"],
  ],
  "an integer": [
    { type: "integer" },
    ["3", "+3", "-3", "007", "1_000", " 5 ", "９", "9".repeat(400)],
    ["1.0", "1.", "1e3", "1 000", "1,000", "5%", "NaN", "_1", "1__0", "-"],
  ],
  "a boolean with the default words": [
    { type: "boolean" },
    ["true", "True", "TRUE", "1", "false", "False", "FALSE", "0"],
    ["tRUE", "oui", "VRAI", " true", "1.0"],
  ],
  "a boolean with its own true word": [
    { type: "boolean", trueValues: ["oui"] },
    ["oui", "false", "0"],
    ["true", "1", "Oui", "oui "],
  ],
  "a date": [
    { type: "date" },
    ["2020-01-01", "2020-1-1", "2020-01- 1", "2020-02-29", "0001-01-01"],
    [
      " 2020-01-01",
      "2020/01/01",
      "20200101",
      "01/01/2020",
      "2020-01-01T00:00:00",
      "0000-01-01",
      "2020-02-30",
      "2021-02-29",
      "2020-13-01",
      "2020-00-10",
      "999-01-01",
    ],
  ],
  "a date in days, months, years": [
    { type: "date", format: "%d/%m/%Y" },
    ["31/12/2020", "1/2/2020", "01/2/2020"],
    ["31/12/20", "2020-12-31", "31/12/2020 ", "31/02/2020"],
  ],
  "a date with short years": [
    { type: "date", format: "%d/%m/%y" },
    ["31/12/68", "31/12/69"],
    ["31/12/2068"],
  ],
  "a date that is a year": [{ type: "date", format: "%Y" }, ["2020"], ["20", "2020-01-01"]],
  "a date with an English month": [
    { type: "date", format: "%d %B %Y" },
    ["3 march 2020", "03 May  2020"],
    ["3 mars 2020"],
  ],
  "a time": [
    { type: "time" },
    ["14:05:09", "14:05:09.5", "14:05:09Z", "14:05:09+02:00", "24:00:00"],
    ["14:05", "6:00:00", " 14:05:09", "25:00:00", "24:00:01", "14:60:00"],
  ],
  "a datetime": [
    { type: "datetime" },
    [
      "2020-01-01T10:30:00",
      "2020-01-01 10:30:00",
      "2020-01-01T10:30:00Z",
      "2020-01-01T10:30:00+02:00",
      "2020-01-01T10:30:00+0200",
      "2020-01-01T10:30:00,5",
      "2020-01-01T24:00:00",
    ],
    [
      "2020-01-01",
      "2020-01-01T10:30",
      " 2020-01-01T10:30:00",
      "2020-01-01T25:00:00",
      "2020-02-30T10:30:00",
    ],
  ],
  "a datetime in a format": [
    { type: "datetime", format: "%d/%m/%Y %H:%M" },
    ["31/12/2020 7:05"],
    ["31/12/2020"],
  ],
  "a year": [
    { type: "year" },
    ["2020", "0000", "+200", " 200", "1_00"],
    ["20", "20200", "-200", "20.0"],
  ],
  "a year and month": [
    { type: "yearmonth" },
    ["2020-01", "2000-1", "0-1", "20000-10", " 2000 - 10 "],
    ["2020-13", "2020", "-2020-01", "2020/01"],
  ],
  "a duration": [
    { type: "duration" },
    ["P1Y2M3DT4H5M6S", "P1W", "P1.5D", "P1,5D", "-P1Y", "+P1Y", "PT", "P0003-06-04T12:30:05"],
    ["P", "p1y", " P1Y", "1Y"],
  ],
  "a geopoint": [
    { type: "geopoint" },
    ["2.29,48.85", "2.29, 48.85", "48.85,2.29", "-180,90"],
    ["2.29", "2.29,91", "181,0", "2,29,48,85", "a,b", "NaN,1"],
  ],
  "a geopoint in a list": [
    { type: "geopoint", format: "array" },
    ["[2.29,48.85]", '["2.29", 48]'],
    ["2.29,48.85", "[1]", "[1,2,3]"],
  ],
  "a geopoint in an object": [
    { type: "geopoint", format: "object" },
    ['{"lon":2,"lat":48}'],
    ['{"lon":2}', '{"lon":2,"lat":48,"z":0}'],
  ],
  "a list": [{ type: "array" }, ["[]", '["a", 1]', "[NaN]"], ["{}", "a", "[1"]],
  "an object": [{ type: "object" }, ["{}", ' {"a": Infinity} '], ["[]", "1", "{'a':1}"]],
  "a GeoJSON": [
    { type: "geojson" },
    [
      '{"type":"Point","coordinates":[1,2]}',
      '{"type":"Feature","geometry":null,"properties":null}',
      '{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1]]]}',
    ],
    [
      '{"type":"Point","coordinates":[1,2,3]}',
      '{"type":"Feature","geometry":null}',
      '{"type":"Pount","coordinates":[1,2]}',
      "[]",
    ],
  ],
  "a URI": [
    { format: "uri" },
    ["http:", "http://exa mple.com", "C:\\dir", "a:b"],
    [" http://x.fr", "www.x.com", "//x"],
  ],
  "an e-mail": [
    { format: "email" },
    ["é.a@exemple.fr", "a@éco.fr"],
    ["a@b", "a@localhost", "a b@x.fr", "a@x_y.fr", "a@x.fr.", `${"a".repeat(65)}@x.fr`],
  ],
  "a UUID": [
    { format: "uuid" },
    ["65d5b6c7-102c-4440-ac3b-768f708edc0a", "{65D5B6C7102C4440AC3B768F708EDC0A}"],
    ["65d5b6c7"],
  ],
  "a base64 text": [{ format: "binary" }, ["YWJj", "YW Jj", "YQ=="], ["YQ", "Y"]],
  "a text": [{}, ["", " ", "anything"], []],
};

describe.each(Object.entries(RULES))("%s", (_name, [field, accepted, refused]) => {
  if (accepted.length > 0) {
    it.each(accepted)("may be written %j", (text) => {
      expect(accepts(field, text)).toBe(true);
    });
  }
  if (refused.length > 0) {
    it.each(refused)("may not be written %j", (text) => {
      expect(accepts(field, text)).toBe(false);
    });
  }
});

it("reads integers as long as Python does, 4,300 digits", () => {
  expect(accepts({ type: "integer" }, "9".repeat(4300))).toBe(true);
  expect(accepts({ type: "integer" }, "9".repeat(4301))).toBe(false);
});
