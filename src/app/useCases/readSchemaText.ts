import { readSchema, type SchemaReading } from "../../core/schema/readSchema";

/** Reads the text of a Table Schema; what is not JSON is refused as what is no descriptor. */
export function readSchemaText(text: string): SchemaReading {
  return readSchema(jsonOf(text));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
