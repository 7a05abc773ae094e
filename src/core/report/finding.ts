import type { FieldType } from "../schema/tableSchema";

/**
 * What a check found, as data: never a sentence (those live in `ui/messages`).
 * `type` is Validata's own error type, so that two reports compare.
 */
export type Finding = { readonly [Code in FindingCode]: FindingOf<Code> }[FindingCode];

export type FindingCode = keyof FindingParams;

export type Severity = "error" | "warning";

export interface FindingOf<Code extends FindingCode> {
  readonly type: string;
  readonly code: Code;
  readonly severity: Severity;
  /** Row in the published file: the header is 1; null above row level. */
  readonly row: number | null;
  /** Name of the field (or label of an extra column); null above field level. */
  readonly field: string | null;
  readonly params: FindingParams[Code];
}

/** The value found is always the canonical CSV text; `example` is a right value of the field, or null. */
interface Found {
  readonly value: string;
  readonly example: string | null;
}

/** Parameters of each code. Adding a code here makes the compiler ask for its French and English sentences. */
export interface FindingParams {
  "header.missing": { readonly label: string };
  "header.missingOptional": { readonly label: string };
  "header.extra": { readonly label: string; readonly closest: string | null };
  "header.duplicate": { readonly label: string };
  "header.blank": { readonly position: number };
  "header.lineBreak": { readonly label: string };
  "header.order": Record<string, never>;

  "row.blank": Record<string, never>;
  "row.extraCell": { readonly value: string; readonly position: number };
  "row.missingCell": Record<string, never>;
  "row.primaryKeyEmpty": { readonly fields: readonly string[] };
  "row.primaryKeyRepeated": { readonly fields: readonly string[]; readonly firstRow: number };
  "row.foreignKey": { readonly fields: readonly string[]; readonly values: readonly string[] };

  "type.string": Found & { readonly format: string };
  "type.number": Found & { readonly proposal: string | null };
  "type.integer": Found & { readonly proposal: string | null };
  "type.boolean": Found & {
    readonly trueValues: readonly string[];
    readonly falseValues: readonly string[];
    readonly proposal: string | null;
  };
  "type.date": Found & { readonly format: string; readonly proposal: string | null };
  "type.time": Found & { readonly format: string };
  "type.datetime": Found & { readonly format: string; readonly proposal: string | null };
  "type.year": Found;
  "type.yearmonth": Found;
  "type.duration": Found;
  "type.geopoint": Found & { readonly format: string };
  "type.geojson": Found;
  "type.object": Found;
  "type.array": Found;
  /** The cell holds an Excel error such as #N/A. */
  "type.excelError": { readonly value: string };

  /** `columnType` tells how the example is typed: a date, a number, or a code that only looks like one. */
  "constraint.required": { readonly example: string | null; readonly columnType: FieldType };
  "constraint.unique": { readonly value: string; readonly firstRow: number };
  "constraint.minLength": Found & { readonly length: number; readonly limit: number };
  "constraint.maxLength": Found & { readonly length: number; readonly limit: number };
  "constraint.minimum": Found & { readonly limit: string };
  "constraint.maximum": Found & { readonly limit: string };
  "constraint.pattern": Found & { readonly pattern: string; readonly proposal: string | null };
  "constraint.enum": Found & {
    readonly allowed: readonly string[];
    readonly closest: string | null;
  };
  "constraint.patternTooSlow": { readonly value: string; readonly pattern: string };
  /** An item of a JSON list breaks a rule of `arrayItem`; `rule` is the constraint's name, or `type`. */
  "constraint.arrayItem": Found & { readonly rule: string };

  "check.siret": Found & {
    readonly reason: "length" | "characters" | "checksum";
    readonly digits: number;
    readonly proposal: string | null;
  };
  "check.siren": Found & {
    readonly reason: "length" | "characters" | "checksum";
    readonly digits: number;
    readonly proposal: string | null;
  };
  "check.oneOfRequired": { readonly fields: readonly string[] };
  /** `empty` names the columns to fill, or to leave empty together with the others. */
  "check.cohesiveColumns": {
    readonly fields: readonly string[];
    readonly empty: readonly string[];
  };
  "check.compareColumns": {
    readonly value: string;
    readonly operator: ">" | ">=" | "==" | "<=" | "<";
    readonly otherField: string;
    readonly otherValue: string;
  };
  /** The two values are of different kinds (a number and a text): no order exists between them. */
  "check.notComparable": {
    readonly value: string;
    readonly otherField: string;
    readonly otherValue: string;
  };
  "check.sumColumns": {
    readonly value: string;
    readonly fields: readonly string[];
    readonly sum: string;
  };
  /** Expected `AAAA/AAAA`, or `AAAA` when `yearAllowed`; `order` when the first year is not before the second. */
  "check.yearInterval": Found & {
    readonly yearAllowed: boolean;
    readonly reason: "form" | "order";
  };
  "check.nomenclatureActes": Found & {
    readonly reason: "slashMissing" | "spaceNearSlash" | "unknownHeading";
    readonly closest: string | null;
  };
  "check.phoneNumber": Found & { readonly proposal: string | null };
  "check.openingHours": Found & { readonly proposal: string | null };
  /** The point is outside France: mainland, Corsica and the five overseas departments. */
  "check.frenchGps": Found;
  "check.reversedFrenchGps": Found & { readonly proposal: string };
  /** A name or code that is not in an official list; `format` is the name of fr-format: `code-postal`, `commune`… */
  "check.frenchFormat": Found & { readonly format: string; readonly closest: string | null };
  /** Columns that a check of several columns needs are not all in the table; `check` is its declared name. */
  "check.columnsAbsent": { readonly check: string; readonly fields: readonly string[] };
  /** The check cannot judge a column of this type (a phone number declared integer). */
  "check.wrongColumnType": { readonly check: string; readonly columnType: string };

  /** `path` is a JSON pointer into the descriptor; `found` is what stands there, shortened. */
  "schema.invalid": {
    readonly path: string;
    readonly reason: SchemaFault;
    readonly found: string | null;
  };
  "schema.unknownCheck": { readonly name: string };
  "schema.deprecatedCheck": { readonly name: string; readonly newName: string };
  /** A check is declared with a missing, unknown or wrong parameter. */
  "schema.checkParameter": { readonly check: string; readonly parameter: string };
  /** A foreign key to another file: one sheet cannot be judged. */
  "schema.foreignResource": { readonly resource: string };
  "schema.unreadablePattern": { readonly pattern: string };
  "schema.unreadableBound": {
    readonly constraint: "minimum" | "maximum";
    readonly bound: string;
  };

  "source.empty": Record<string, never>;
  "source.unreadable": { readonly reason: UnreadableFile };
  "source.encoding": { readonly encoding: string };
  "source.format": { readonly extension: string };
}

/** Why a file cannot be read, whatever its encoding. */
export type UnreadableFile = "tooLarge" | "notText" | "protected" | "damaged";

/** Why a descriptor is refused at the door. */
export type SchemaFault =
  | "notAnObject"
  | "fieldsMissing"
  | "fieldsNotList"
  | "fieldNotObject"
  | "nameMissing"
  | "nameInvalid"
  | "nameRepeated"
  | "typeUnknown"
  | "formatUnknown"
  | "constraintUnknown"
  | "constraintMisplaced"
  | "wrongKind"
  | "keyFieldUnknown"
  | "keyLengthsDiffer"
  | "exampleRefused"
  | "checksMalformed";
