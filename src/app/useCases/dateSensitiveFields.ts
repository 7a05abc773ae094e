import type { FieldType, TableSchema } from "../../core/schema/tableSchema";

/** Types whose text is the same however a number is shown: dates always come as serial numbers. */
const INDIFFERENT: ReadonlySet<FieldType> = new Set([
  "date",
  "datetime",
  "time",
  "number",
  "integer",
]);

/** Names of the fields where a number shown as a date is published as a date. */
export function dateSensitiveFields({ fields }: TableSchema): readonly string[] {
  return fields.filter(({ type }) => !INDIFFERENT.has(type)).map(({ name }) => name);
}
