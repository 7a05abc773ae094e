import { FIELD_KINDS } from "../fields/fieldKinds";
import type { Finding } from "../report/finding";
import type { Descriptor } from "./descriptor";
import { schemaFinding } from "./schemaFinding";
import type { Field, TableSchema } from "./tableSchema";

/**
 * The users' frequent trap: `example` must be one value that the field's type and format read,
 * without its decimalChar, bareNumber, missing values or constraints.
 */
export function exampleFindings(descriptor: Descriptor, schema: TableSchema): Finding[] {
  return schema.fields.flatMap((field, index) => {
    const example = descriptor.fields[index]?.example;
    if (isAbsent(example) || isRead(bareField(field), example)) return [];
    return [schemaFinding(`/fields/${index}/example`, "exampleRefused", example)];
  });
}

/** What Python takes for false is not looked at. */
function isAbsent(example: unknown): boolean {
  if (Array.isArray(example)) return example.length === 0;
  if (example !== null && typeof example === "object") return Object.keys(example).length === 0;
  return !example;
}

function bareField(field: Field): Field {
  return { ...field, decimalChar: ".", groupChar: "", bareNumber: true, cleansNumbers: false };
}

function isRead(field: Field, example: unknown): boolean {
  if (field.type === "any") return true;
  const reader = FIELD_KINDS[field.type].reader(field);
  if (typeof example === "string") return reader.accepts(example);
  return reader.entryKey(example) !== null;
}
