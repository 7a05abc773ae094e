import { checkTexts } from "../../../src/core/engine/checkTexts";
import { compileSchema } from "../../../src/core/engine/compiledSchema";
import type { Finding } from "../../../src/core/report/finding";
import { readSchema } from "../../../src/core/schema/readSchema";
import type { Field, TableSchema } from "../../../src/core/schema/tableSchema";

/** The model of a descriptor that the test knows to be right. */
export function schemaOf(descriptor: object): TableSchema {
  const reading = readSchema(descriptor);
  if (!reading.ok) throw new Error(`Refused: ${JSON.stringify(reading.findings)}`);
  return reading.schema;
}

/** The model of one field, `name` filled. */
export function fieldOf(descriptor: object): Field {
  const [field] = schemaOf({ fields: [{ name: "x", ...descriptor }] }).fields;
  if (!field) throw new Error("No field.");
  return field;
}

/** What the engine says of texts, header first. */
export function findingsOf(descriptor: object, rows: readonly (readonly string[])[]): Finding[] {
  return [...checkTexts(compileSchema(schemaOf(descriptor), "file", {}), rows).findings];
}

/** The codes found for one text alone in a column of that field. */
export function codesOf(field: object, text: string): string[] {
  const descriptor = { fields: [{ name: "x", ...field }, { name: "filled" }] };
  return findingsOf(descriptor, [
    ["x", "filled"],
    [text, "yes"],
  ]).map(({ code }) => code);
}
