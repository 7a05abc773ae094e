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
  "type.datetime": Found & { readonly format: string };
  "type.year": Found;
  "type.yearmonth": Found;
  "type.duration": Found;
  "type.geopoint": Found & { readonly format: string };
  "type.geojson": Found;
  "type.object": Found;
  "type.array": Found;
  /** The cell holds an Excel error such as #N/A. */
  "type.excelError": { readonly value: string };

  "constraint.required": { readonly example: string | null };
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

  "schema.invalid": { readonly path: string; readonly reason: string };
  "schema.unknownCheck": { readonly name: string };
}
