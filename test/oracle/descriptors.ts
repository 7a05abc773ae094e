import fc from "fast-check";

/** Texts that tell readers apart, for every type. */
export const TEXTS = [
  "", " ", "0", "1", "01", "+1", "-1", "1.0", "1.", ".5", "1e3", "1_000", "1__0", "1,5", "1 000", "1\u00a0000", "5 €", "€ -5",
  "NaN", "sNaN", "inf", "-INF", "１２", "٣", "true", "TRUE", "oui", "Oui", "NA", "None", "\u00a05\u00a0", "\u001c5", "\u200b5",
  "2020-01-01", "2020-1-1", "2020-01- 1", " 2020-01-01", "2020-02-30", "01/02/2020", "1/2/2020", "31/12/20", "3 march 2020", "2020", " 200", "1_00", "2020-01", "0-1",
  "14:05:09", "14:05", "14:05:09.5", "14:05:09Z", "14:05:09+0200", "24:00:00", "10:30 PM",
  "2020-01-01T10:30:00", "2020-01-01 10:30:00Z", "2020-01-01T10:30", "20200101T1030+01:00", "2020-01-01T10:30:00,5", "31/12/2020 10:30",
  "P1Y", "P1W", "P1.5D", "PT60M", "PT1H", "P", "P0003-06-04T12:30:05",
  "2.29,48.85", "48.85, 2.29", "0,91", "[2.29,48.85]", '{"lon":1,"lat":2}', "[NaN,1]", "[]", '["a","b"]', "{}", "null",
  '{"type":"Point","coordinates":[1,2]}', '{"type":"Point","coordinates":[1,2,3]}', '{"type":"Feature","geometry":null,"properties":null}',
  "a", "ab", "axx", "xxb", "abc\n", "été", "😀😀", "a-b", "http:", "www.x.fr", "C:\\dir", "a@b.fr", "a@b", "é@éco.fr", "65d5b6c7-102c-4440-ac3b-768f708edc0a", "YWJj", "YWJ",
]; // prettier-ignore

const PATTERNS = ["a|b", "^\\w+$", "[\\w-]+", "^[^\\s]+$", "a.b", "(a)(\\1)?", "a{,2}", "x{", "\\b\\w", "(?P<n>a)(?P=n)?", "[]a]", "\\-\\'", "[\\W]+", "$", "(", "(?i)a", "a++", "(?<!x)a", "\\Aab\\Z"]; // prettier-ignore

const FORMATS: Readonly<Record<string, readonly string[]>> = {
  string: ["default", "uri", "email", "uuid", "binary"],
  date: ["default", "%d/%m/%Y", "%Y", "%d %B %Y", "%y%m%d", "%Y%j", "%q", "fmt:%d/%m/%Y"],
  time: ["default", "%H:%M", "%I:%M %p"],
  datetime: ["default", "%d/%m/%Y %H:%M", "%Y-%m-%dT%H:%M:%S%z"],
  geopoint: ["default", "array", "object", "other"],
};

const BOUNDS: Readonly<Record<string, readonly unknown[]>> = {
  integer: [0, 1, "01", 1.5, "x"],
  number: [0, "0.5", "1e2", "NaN", "x"],
  date: ["2020-01-01", "31/12/2020", "x"],
  time: ["14:05:09", "x"],
  datetime: ["2020-01-01T10:30:00", "x"],
  year: [2020, "2020", "20"],
  yearmonth: ["2020-01", "x"],
};

const TYPES = ["string", "number", "integer", "boolean", "object", "array", "geojson", "date", "time", "datetime", "year", "yearmonth", "duration", "geopoint", "any"]; // prettier-ignore
/** Python cannot hash these: unique and keys make the reference crash, a list's own constraints too. */
const UNHASHED = ["object", "array", "geojson"];

const text = fc.constantFrom(...TEXTS);
const sometimes = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined, freq: 2 });

function constraintsOf(type: string): fc.Arbitrary<object> {
  if (type === "array") return fc.constant({});
  const bounds = BOUNDS[type];
  return fc.record({
    required: sometimes(fc.boolean()),
    enum: sometimes(
      fc.array(fc.oneof(text, fc.constantFrom(1, 2.5, true, null)), { maxLength: 4 }),
    ),
    ...(UNHASHED.includes(type) ? {} : { unique: sometimes(fc.boolean()) }),
    ...(type === "string"
      ? {
          pattern: sometimes(fc.constantFrom(...PATTERNS)),
          minLength: sometimes(fc.nat(3)),
          maxLength: sometimes(fc.nat(4)),
        }
      : {}),
    ...(bounds
      ? {
          minimum: sometimes(fc.constantFrom(...bounds)),
          maximum: sometimes(fc.constantFrom(...bounds)),
        }
      : {}),
  });
}

function optionsOf(type: string): Record<string, fc.Arbitrary<unknown>> {
  const formats = FORMATS[type];
  const options: Record<string, fc.Arbitrary<unknown>> = formats
    ? { format: sometimes(fc.constantFrom(...formats)) }
    : {};
  if (type === "number") {
    options["decimalChar"] = sometimes(fc.constantFrom(",", "."));
    options["groupChar"] = sometimes(fc.constant(" "));
  }
  if (type === "number" || type === "integer") options["bareNumber"] = sometimes(fc.boolean());
  if (type === "boolean") options["trueValues"] = sometimes(fc.constantFrom(["oui"], ["oui", "1"]));
  if (type === "array") {
    const items = [{ type: "string", constraints: { enum: ["a"] } }, { type: "integer" }, {}];
    options["arrayItem"] = sometimes(fc.constantFrom(...items));
  }
  return options;
}

const field = fc.constantFrom(...TYPES).chain((type) =>
  fc.record({
    type: fc.constant(type),
    constraints: constraintsOf(type),
    missingValues: fc.option(fc.constantFrom(["", "NA"], ["NA"], []), { nil: undefined, freq: 6 }),
    ...optionsOf(type),
  }),
);

/** A descriptor that the reference takes, drawn from the specification, and a table nearly right for it. */
export const describedTable = fc
  .record({
    fields: fc.array(field, { minLength: 1, maxLength: 3 }),
    rows: fc.array(fc.array(text, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
    hasKey: fc.boolean(),
  })
  .map(({ fields, rows, hasKey }) => {
    const named = fields.map((each, index) => ({ name: `c${index}`, ...each }));
    const primaryKey = hasKey && !UNHASHED.includes(named[0]?.type ?? "") ? ["c0"] : undefined;
    const schema: unknown = JSON.parse(JSON.stringify({ fields: named, primaryKey }));
    const table = rows.map((row) => row.slice(0, named.length));
    return { schema, rows: [named.map(({ name }) => name), ...table] };
  });
