import { readSchema, type SchemaReading } from "../../core/schema/readSchema";

/** Reads the text of a Table Schema; what is not JSON is refused as what is no descriptor. */
export function readSchemaText(text: string): SchemaReading {
  const answer = readSchema(jsonOf(text));
  if (!answer.ok) return answer;
  const { schema } = answer;
  return { ok: true, schema: { ...schema, name: schema.name || schema.title || UNNAMED } };
}

/** A descriptor may have no name; its sheet is known by one. */
const UNNAMED = "schema";

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
