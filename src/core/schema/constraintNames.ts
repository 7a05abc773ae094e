import type { Constraints, FieldType } from "./tableSchema";

export type ConstraintName = keyof Constraints;

const TEXT: readonly ConstraintName[] = [
  "required",
  "unique",
  "minLength",
  "maxLength",
  "pattern",
  "enum",
];
const SIZED: readonly ConstraintName[] = ["required", "unique", "minLength", "maxLength", "enum"];
const ORDERED: readonly ConstraintName[] = ["required", "unique", "minimum", "maximum", "enum"];
const PLAIN: readonly ConstraintName[] = ["required", "unique", "enum"];

/** Which constraint a type may carry (frictionless 5.19): any other makes the schema invalid. */
export const SUPPORTED_CONSTRAINTS: Readonly<Record<FieldType, readonly ConstraintName[]>> = {
  string: TEXT,
  number: ORDERED,
  integer: ORDERED,
  boolean: PLAIN,
  object: SIZED,
  array: SIZED,
  geojson: PLAIN,
  date: ORDERED,
  time: ORDERED,
  datetime: ORDERED,
  year: ORDERED,
  yearmonth: ORDERED,
  duration: PLAIN,
  geopoint: PLAIN,
  any: PLAIN,
};
