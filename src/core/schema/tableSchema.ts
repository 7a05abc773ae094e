/**
 * A Table Schema after the door: checked, defaults filled, frozen.
 * Words are those of the specification (https://specs.frictionlessdata.io/table-schema/).
 */
export interface TableSchema {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  readonly homepage: string;
  readonly fields: readonly Field[];
  readonly missingValues: readonly string[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly customChecks: readonly CustomCheck[];
}

export const FIELD_TYPES = [
  "string",
  "number",
  "integer",
  "boolean",
  "object",
  "array",
  "geojson",
  "date",
  "time",
  "datetime",
  "year",
  "yearmonth",
  "duration",
  "geopoint",
  "any",
] as const;

export type FieldType = (typeof FIELD_TYPES)[number];

export interface Field {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly type: FieldType;
  /** "default" when the descriptor has none. */
  readonly format: string;
  readonly example: string | null;
  readonly constraints: Constraints;
  /** The field's own list, or the schema's. */
  readonly missingValues: readonly string[];
  readonly trueValues: readonly string[];
  readonly falseValues: readonly string[];
  readonly decimalChar: string;
  readonly groupChar: string;
  readonly bareNumber: boolean;
  /** True when decimalChar, groupChar or bareNumber is written in the descriptor, or floatNumber: the text is then cleaned. */
  readonly cleansNumbers: boolean;
  /** True when numbers are held in binary: the nearest double stands for the text. */
  readonly floatNumber: boolean;
  readonly arrayItem: unknown;
}

/** Bounds and enum entries stay as the descriptor writes them: each field type reads them with its own reader. */
export interface Constraints {
  readonly required: boolean;
  readonly unique: boolean;
  readonly minLength: number | null;
  readonly maxLength: number | null;
  readonly minimum: string | number | null;
  readonly maximum: string | number | null;
  readonly pattern: string | null;
  readonly enum: readonly unknown[] | null;
}

export interface ForeignKey {
  readonly fields: readonly string[];
  /** Empty when the reference is to the table itself. */
  readonly resource: string;
  readonly referenceFields: readonly string[];
}

/** One French check of Validata: `name` as declared, `params` untouched. */
export interface CustomCheck {
  readonly name: string;
  readonly params: Readonly<Record<string, unknown>>;
}
