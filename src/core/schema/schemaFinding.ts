import type { Finding, SchemaFault } from "../report/finding";
import { fault, locate } from "../report/fault";

const LONGEST_EXCERPT = 80;

/**
 * A reason to refuse a descriptor.
 * @param path JSON pointer into the descriptor: a fault inside `/fields/…` is a `field-error` for the reference.
 */
export function schemaFinding(path: string, reason: SchemaFault, found: unknown): Finding {
  const type = path.startsWith("/fields/") ? "field-error" : "schema-error";
  const invalid = fault("schema.invalid", { path, reason, found: excerpt(found) }, type);
  return locate(invalid, null, null);
}

function excerpt(found: unknown): string | null {
  if (found === undefined) return null;
  const text = typeof found === "string" ? found : (JSON.stringify(found) ?? "");
  return text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT)}…` : text;
}

/** What stands at a JSON pointer of a descriptor. */
export function valueAt(descriptor: unknown, path: string): unknown {
  let value = descriptor;
  for (const step of path.split("/").slice(1)) {
    if (value === null || typeof value !== "object") return undefined;
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}
