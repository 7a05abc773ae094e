import type { FindingCode, Severity } from "./finding";

/**
 * The error type Validata 0.12 gives for the same fault, so that two reports compare.
 * Warnings have no type in its reports: the names are those of its own code (`structure_warnings`).
 */
export const VALIDATA_TYPES: Readonly<Record<FindingCode, string>> = {
  "header.missing": "missing-label",
  "header.missingOptional": "missing-header-warn",
  "header.extra": "extra-header-warn",
  "header.duplicate": "duplicate-label",
  "header.blank": "blank-label",
  "header.lineBreak": "incorrect-label",
  "header.order": "disordered-header-warn",

  "row.blank": "blank-row",
  "row.extraCell": "extra-cell",
  "row.missingCell": "missing-cell",
  "row.primaryKeyEmpty": "primary-key",
  "row.primaryKeyRepeated": "primary-key",
  "row.foreignKey": "foreign-key",

  "type.string": "type-error",
  "type.number": "type-error",
  "type.integer": "type-error",
  "type.boolean": "type-error",
  "type.date": "type-error",
  "type.time": "type-error",
  "type.datetime": "type-error",
  "type.year": "type-error",
  "type.yearmonth": "type-error",
  "type.duration": "type-error",
  "type.geopoint": "type-error",
  "type.geojson": "type-error",
  "type.object": "type-error",
  "type.array": "type-error",
  "type.excelError": "type-error",

  "constraint.required": "constraint-error",
  "constraint.unique": "unique-error",
  "constraint.minLength": "constraint-error",
  "constraint.maxLength": "constraint-error",
  "constraint.minimum": "constraint-error",
  "constraint.maximum": "constraint-error",
  "constraint.pattern": "constraint-error",
  "constraint.enum": "constraint-error",
  "constraint.patternTooSlow": "constraint-error",
  "constraint.arrayItem": "constraint-error",

  "check.siret": "custom-check-error",
  "check.siren": "custom-check-error",
  "check.oneOfRequired": "one-of-required",
  "check.cohesiveColumns": "cohesive-columns-value",
  "check.compareColumns": "compare-columns-value",
  "check.notComparable": "compare-columns-value",
  "check.sumColumns": "sum-columns-value",
  "check.yearInterval": "year-interval-value",
  "check.nomenclatureActes": "custom-check-error",
  "check.phoneNumber": "phone-number-value",
  "check.openingHours": "opening-hours-value",
  "check.frenchGps": "french-gps-coordinates",
  "check.reversedFrenchGps": "reversed-french-gps-coordinates",
  "check.frenchFormat": "custom-check-error",
  "check.columnsAbsent": "cohesive-columns-value",
  "check.wrongColumnType": "error",

  "schema.invalid": "schema-error",
  "schema.unknownCheck": "check-error",
  "schema.deprecatedCheck": "deprecated-check-warn",
  "schema.checkParameter": "check-error",
  "schema.foreignResource": "resource-error",
  "schema.unreadablePattern": "error",
  "schema.unreadableBound": "error",

  "source.empty": "source-error",
  "source.unreadable": "source-error",
  /** The reference has an `encoding-error`, but answers an upload with this one. */
  "source.encoding": "source-error",
  "source.format": "format-error",
};

const WARNINGS: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "header.missingOptional",
  "header.extra",
  "header.order",
  "schema.deprecatedCheck",
]);

export function severityOf(code: FindingCode): Severity {
  return WARNINGS.has(code) ? "warning" : "error";
}
