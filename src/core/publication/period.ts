import { FIELD_KINDS } from "../fields/fieldKinds";
import type { Field, TableSchema } from "../schema/tableSchema";
import type { Period } from "./datasetDescription";

const ISO_DAY = /^\d{4}-\d\d-\d\d/;

/**
 * The days that a table speaks of: the earliest and the latest of its date columns.
 * @param rows texts as published, in the schema's order, the header left out.
 */
export function periodOf(
  { fields }: TableSchema,
  rows: readonly (readonly string[])[],
): Period | null {
  let start = "";
  let end = "";
  for (const { column, dayOf } of dateColumns(fields)) {
    for (const row of rows) {
      const day = dayOf(row[column] ?? "");
      if (day === "") continue;
      if (start === "" || day < start) start = day;
      if (day > end) end = day;
    }
  }
  return start === "" ? null : { start, end };
}

function dateColumns(
  fields: readonly Field[],
): { readonly column: number; readonly dayOf: (text: string) => string }[] {
  return fields.flatMap((field, column) =>
    field.type === "date" || field.type === "datetime" ? [{ column, dayOf: dayReader(field) }] : [],
  );
}

/** The ISO day of a text of this field; empty for a text that is not one. */
function dayReader(field: Field): (text: string) => string {
  const reader = FIELD_KINDS[field.type].reader(field);
  return (text) => {
    if (text === "" || !reader.accepts(text)) return "";
    const value = reader.value(text);
    const printed = value.kind === "date" || value.kind === "datetime" ? value.printed : "";
    return ISO_DAY.exec(printed)?.[0] ?? "";
  };
}
