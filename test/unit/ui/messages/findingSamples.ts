import type { FindingCode, FindingParams } from "../../../../src/core/report/finding";

type Samples = { readonly [Code in FindingCode]: readonly FindingParams[Code][] };

const found = { value: "abc", example: "12" };
const bare = { value: "abc", example: null };

/** At least one set of parameters for each code, with and without what is optional. */
export const findingSamples: Samples = {
  "header.missing": [{ label: "montant" }],
  "header.missingOptional": [{ label: "idRAE" }],
  "header.extra": [
    { label: "Montants", closest: "montant" },
    { label: "Notes", closest: null },
  ],
  "header.duplicate": [{ label: "montant" }],
  "header.blank": [{ position: 4 }],
  "header.lineBreak": [{ label: "nom\nAttribuant" }],
  "header.order": [{}],

  "row.blank": [{}],
  "row.extraCell": [{ value: "x", position: 18 }],
  "row.missingCell": [{}],
  "row.primaryKeyEmpty": [{ fields: ["id"] }, { fields: ["id", "date"] }],
  "row.primaryKeyRepeated": [{ fields: ["id"], firstRow: 3 }],
  "row.foreignKey": [{ fields: ["parent"], values: ["7"] }],

  "type.string": [
    { ...found, format: "email" },
    { ...bare, format: "default" },
  ],
  "type.number": [
    { value: "12,5 euros", example: "47800.20", proposal: "12.5" },
    { ...bare, proposal: null },
  ],
  "type.integer": [
    { ...found, proposal: "12" },
    { ...bare, proposal: null },
  ],
  "type.boolean": [
    { ...found, trueValues: ["oui"], falseValues: ["non"], proposal: "oui" },
    { ...bare, trueValues: ["oui"], falseValues: ["non"], proposal: null },
  ],
  "type.date": [
    { ...bare, format: "default", proposal: null },
    { ...found, format: "%d/%m/%Y", proposal: null },
    { ...bare, format: "any", proposal: "2024-06-30" },
    { value: "30/06/2024", example: null, format: "default", proposal: "2024-06-30" },
    { value: "juin", example: "2024-06-30", format: "%Y-%m-%d", proposal: null },
  ],
  "type.time": [{ ...bare, format: "default" }],
  "type.datetime": [
    { ...bare, format: "default", proposal: null },
    { ...bare, format: "default", proposal: "2024-06-30T08:00:00" },
  ],
  "type.year": [bare],
  "type.yearmonth": [bare],
  "type.duration": [bare],
  "type.geopoint": [
    { ...bare, format: "default" },
    { ...found, format: "array" },
  ],
  "type.geojson": [bare],
  "type.object": [bare],
  "type.array": [bare],
  "type.excelError": [{ value: "#N/A" }],

  "constraint.required": [
    { example: "12.5", columnType: "number" },
    { example: "2025-03-18", columnType: "date" },
    { example: null, columnType: "string" },
  ],
  "constraint.unique": [{ value: "7", firstRow: 3 }],
  "constraint.minLength": [{ ...found, length: 1, limit: 5 }],
  "constraint.maxLength": [{ ...found, length: 300, limit: 256 }],
  "constraint.minimum": [
    { value: "0.001", example: "0.45", limit: "0.01" },
    { value: "1999-12-31", example: "2024-06-30", limit: "2000-01-01" },
  ],
  "constraint.maximum": [
    { value: "45", example: null, limit: "1" },
    { value: "2100-01-01T08:00:00", example: null, limit: "2099-12-31T23:59:59" },
  ],
  "constraint.pattern": [
    { value: "123", example: "W380475558", pattern: "^W\\d{9}$", proposal: null },
    { value: "1234567890123", example: null, pattern: "^\\d{14}$", proposal: "01234567890123" },
    { value: "a", example: null, pattern: "^(a|b){2}$", proposal: null },
  ],
  "constraint.enum": [
    { ...found, allowed: ["a", "b"], closest: "a" },
    { ...bare, allowed: ["a", "b", "c", "d", "e", "f", "g", "h"], closest: null },
  ],
  "constraint.patternTooSlow": [{ value: "aaa", pattern: "(a+)+$" }],
  "constraint.arrayItem": [
    { ...found, rule: "minimum" },
    { ...bare, rule: "other" },
  ],

  "check.siret": [
    {
      value: "1234567890123",
      example: null,
      reason: "length",
      digits: 13,
      proposal: "01234567890123",
    },
    {
      value: "380 475 558 000 58",
      example: null,
      reason: "characters",
      digits: 14,
      proposal: null,
    },
    {
      value: "38047555800059",
      example: "38047555800058",
      reason: "checksum",
      digits: 14,
      proposal: null,
    },
  ],
  "check.siren": [
    { value: "38047555", example: null, reason: "length", digits: 8, proposal: null },
    { value: "380475559", example: null, reason: "checksum", digits: 9, proposal: null },
    { value: "380 475 558", example: null, reason: "characters", digits: 9, proposal: "380475558" },
  ],
  "check.oneOfRequired": [{ fields: ["idBeneficiaire", "rnaBeneficiaire"] }],
  "check.cohesiveColumns": [
    { fields: ["a", "b"], empty: ["b"] },
    { fields: ["a", "b", "c"], empty: ["b", "c"] },
  ],
  "check.compareColumns": [
    { value: "3", operator: "<=", otherField: "fin", otherValue: "2" },
    { value: "3", operator: "==", otherField: "fin", otherValue: "2" },
    { value: "2024-06-30", operator: "<=", otherField: "fin", otherValue: "2024-01-31" },
  ],
  "check.notComparable": [{ value: "3", otherField: "fin", otherValue: "bientôt" }],
  "check.sumColumns": [{ value: "3.5", fields: ["a", "b"], sum: "4.5" }],
  "check.yearInterval": [
    { ...bare, yearAllowed: true, reason: "form" },
    { ...bare, yearAllowed: false, reason: "order" },
  ],
  "check.nomenclatureActes": [
    { ...bare, reason: "slashMissing", closest: null },
    { ...bare, reason: "spaceNearSlash", closest: "Finances locales/Subventions" },
    { ...bare, reason: "unknownHeading", closest: null },
  ],
  "check.phoneNumber": [
    { ...bare, proposal: null },
    { ...bare, proposal: "+33299000000" },
  ],
  "check.openingHours": [{ ...bare, proposal: null }],
  "check.frenchGps": [bare],
  "check.reversedFrenchGps": [{ ...bare, proposal: "-1.68, 48.11" }],
  "check.frenchFormat": [
    { ...bare, format: "code-postal", closest: "35000" },
    { ...bare, format: "commune", closest: null },
  ],
  "check.columnsAbsent": [
    { check: "sum-columns-value", fields: ["a"] },
    { check: "sum-columns-value", fields: ["a", "b"] },
  ],
  "check.wrongColumnType": [{ check: "phone-number-value", columnType: "integer" }],

  "schema.invalid": [
    { path: "/fields/0/type", reason: "typeUnknown", found: "strin" },
    { path: "", reason: "notAnObject", found: null },
  ],
  "schema.unknownCheck": [{ name: "foo" }],
  "schema.deprecatedCheck": [{ name: "siret", newName: "siret-value" }],
  "schema.checkParameter": [{ check: "sum-columns-value", parameter: "columns" }],
  "schema.foreignResource": [{ resource: "communes" }],
  "schema.unreadablePattern": [{ pattern: "(" }],
  "schema.unreadableBound": [
    { constraint: "minimum", bound: "un" },
    { constraint: "maximum", bound: "mille" },
  ],

  "source.empty": [{}],
  "source.unreadable": [
    { reason: "tooLarge" },
    { reason: "notText" },
    { reason: "protected" },
    { reason: "damaged" },
  ],
  "source.encoding": [{ encoding: "utf-8" }],
  "source.format": [{ extension: ".ods" }],
};
