import { FIELD_KINDS } from "../fields/fieldKinds";
import type { FieldDescriptor } from "./descriptor";
import { DEFAULT_MISSING_VALUES, parsedField } from "./parsedField";

/**
 * The users' frequent trap: `example` must be one value that the field's type and format read,
 * without its decimalChar, bareNumber, missing values or constraints.
 */
export function isReadableExample(descriptor: FieldDescriptor): boolean {
  const { example, type } = descriptor;
  if (isAbsent(example) || type === "any") return true;
  const field = parsedField(descriptor, DEFAULT_MISSING_VALUES);
  const reader = FIELD_KINDS[field.type].reader({
    ...field,
    bareNumber: true,
    cleansNumbers: false,
  });
  return typeof example === "string" ? reader.accepts(example) : reader.entryKey(example) !== null;
}

/** What Python takes for false is not looked at. */
function isAbsent(example: unknown): boolean {
  if (Array.isArray(example)) return example.length === 0;
  if (example !== null && typeof example === "object") return Object.keys(example).length === 0;
  return !example;
}
