import { readSchema } from "../../../../src/core/schema/readSchema";
import { fieldOf, schemaOf } from "../schemaOf";

const field = (descriptor: object): object => ({ fields: [{ name: "x", ...descriptor }] });

function reasons(descriptor: unknown): unknown[] {
  const reading = readSchema(descriptor);
  if (reading.ok) return [];
  return reading.findings.map(({ code, params }) => [code, "reason" in params && params.reason]);
}

/** Section 9 of the reference's semantics. */
const INVALID: Readonly<Record<string, readonly [descriptor: unknown, reason: string]>> = {
  "not an object": [[], "notAnObject"],
  "a text": ["<html>", "notAnObject"],
  "no fields": [{}, "fieldsMissing"],
  "fields not a list": [{ fields: {} }, "fieldsNotList"],
  "a field that is a text": [{ fields: ["x"] }, "fieldNotObject"],
  "a field without name": [{ fields: [{}] }, "nameMissing"],
  "two fields of one name": [{ fields: [{ name: "x" }, { name: "x" }] }, "nameRepeated"],
  "an unknown type": [field({ type: "texte" }), "typeUnknown"],
  "a type in capitals": [field({ type: "String" }), "typeUnknown"],
  "the list type of version 2": [field({ type: "list" }), "typeUnknown"],
  "an unknown format of string": [field({ format: "url" }), "formatUnknown"],
  "an unknown format of geojson": [field({ type: "geojson", format: "x" }), "formatUnknown"],
  "a null format": [field({ type: "date", format: null }), "wrongKind"],
  "null constraints": [field({ constraints: null }), "wrongKind"],
  "a null description": [field({ description: null }), "wrongKind"],
  "a title that is a number": [field({ title: 1 }), "wrongKind"],
  "a pattern on an integer": [
    field({ type: "integer", constraints: { pattern: "a" } }),
    "constraintUnknown",
  ],
  "a minimum on a text": [field({ constraints: { minimum: 1 } }), "constraintUnknown"],
  "an exclusive bound": [
    field({ type: "integer", constraints: { exclusiveMinimum: 1 } }),
    "constraintUnknown",
  ],
  "a required that is a text": [field({ constraints: { required: "true" } }), "wrongKind"],
  "a length that is a text": [field({ constraints: { minLength: "1" } }), "wrongKind"],
  "an enum that is not a list": [field({ constraints: { enum: "a" } }), "wrongKind"],
  "required beside constraints": [field({ required: true }), "constraintMisplaced"],
  "missing values that are objects": [{ fields: [], missingValues: [{ value: "" }] }, "wrongKind"],
  "true values that are numbers": [field({ type: "boolean", trueValues: [1] }), "wrongKind"],
  "an array item that is a list": [field({ type: "array", arrayItem: [] }), "wrongKind"],
  "a key of an unknown field": [{ fields: [], primaryKey: "x" }, "keyFieldUnknown"],
  "a foreign key of an unknown field": [
    { fields: [], foreignKeys: [{ fields: ["x"], reference: { fields: ["y"] } }] },
    "keyFieldUnknown",
  ],
  "a foreign key of unequal lengths": [
    { ...field({}), foreignKeys: [{ fields: ["x"], reference: { fields: [] } }] },
    "keyLengthsDiffer",
  ],
  "a name with capitals": [{ fields: [], name: "Subventions" }, "nameInvalid"],
  "an example the type refuses": [field({ type: "date", example: "31/12/2020" }), "exampleRefused"],
  "an example that is a number on a text": [field({ example: 75001 }), "exampleRefused"],
  "an example that is a list": [field({ example: ["a"] }), "exampleRefused"],
  "an example with a decimal comma": [
    field({ type: "number", decimalChar: ",", example: "1,5" }),
    "exampleRefused",
  ],
  "checks that are not a list": [{ fields: [], custom_checks: {} }, "checksMalformed"],
  "a check without params": [{ fields: [], custom_checks: [{ name: "siret" }] }, "checksMalformed"],
  "a check of a field without name": [field({ customCheck: {} }), "checksMalformed"],
};

it.each(Object.entries(INVALID))("refuses %s", (_name, [descriptor, reason]) => {
  expect(reasons(descriptor)).toContainEqual(["schema.invalid", reason]);
});

/** Suspicious, and taken all the same. */
const VALID: Readonly<Record<string, unknown>> = {
  "no field at all": { fields: [] },
  "unknown properties": { fields: [{ name: "x", rdf: 1 }], whatever: {} },
  "misspelt constraints": field({ contraints: { required: "oui" } }),
  "a pattern that cannot be read": field({ constraints: { pattern: "(" } }),
  "a bound that cannot be read": field({ type: "integer", constraints: { minimum: "x" } }),
  "a format that an integer does not have": field({ type: "integer", format: "x" }),
  "an example that breaks its pattern": field({ example: "a", constraints: { pattern: "b" } }),
  "an example that is zero": field({ example: 0 }),
  "an example in the field's own true words": field({
    type: "boolean",
    trueValues: ["oui"],
    example: "oui",
  }),
  "an integer example on an integer": field({ type: "integer", example: 3 }),
  "a length of 2.0": field({ constraints: { minLength: 2.0 } }),
  "unique on any type": field({ type: "boolean", constraints: { unique: true } }),
};

it.each(Object.entries(VALID))("takes %s", (_name, descriptor) => {
  expect(reasons(descriptor)).toEqual([]);
});

it("says where a descriptor is wrong, and what stands there", () => {
  const reading = readSchema({ fields: [{ name: "a" }, { name: "b", type: "texte" }] });
  expect(reading).toMatchObject({
    ok: false,
    findings: [{ type: "field-error", params: { path: "/fields/1/type", found: "texte" } }],
  });
});

it("fills the defaults", () => {
  expect(fieldOf({})).toMatchObject({
    type: "string",
    format: "default",
    title: "x",
    example: null,
    missingValues: [""],
    trueValues: ["true", "True", "TRUE", "1"],
    cleansNumbers: false,
    floatNumber: false,
    constraints: { required: false, enum: null },
  });
});

it("takes the old prefix of formats away", () => {
  expect(fieldOf({ type: "date", format: "fmt:%d/%m/%Y" }).format).toBe("%d/%m/%Y");
});

it("takes keys written as one name or a list", () => {
  const fields = [{ name: "x" }];
  expect(schemaOf({ fields, primaryKey: "x" }).primaryKey).toEqual(["x"]);
  expect(schemaOf({ fields, primaryKey: ["x"] }).primaryKey).toEqual(["x"]);
});
