import type { Finding } from "../report/finding";
import type { Descriptor } from "./descriptor";
import { fieldFindings } from "./fieldRules";
import { nameFindings } from "./nameRules";
import { parsedSchema } from "./parsedSchema";
import { profileFindings } from "./profileFindings";
import { schemaFinding } from "./schemaFinding";
import type { TableSchema } from "./tableSchema";

export type SchemaReading =
  | { readonly ok: true; readonly schema: TableSchema }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * The door of descriptors: anything comes in, a checked model comes out, or the reasons why not.
 * What the reference ignores is ignored; what makes it refuse a schema is refused here too, in its order:
 * shape and fields first, then the names that only make sense in sound fields.
 */
export function readSchema(descriptor: unknown): SchemaReading {
  const shape = typedRoot(descriptor) ?? profileFindings(descriptor);
  const unknownType = shape.find(isUnknownType);
  if (unknownType) return { ok: false, findings: [unknownType] };
  const fields = shape.some(isAtRoot) ? [] : fieldFindings(descriptor as Descriptor, shape);
  const unsound = [...shape, ...fields];
  if (unsound.length > 0) return { ok: false, findings: unsound };
  const names = nameFindings(descriptor as Descriptor);
  if (names.length > 0) return { ok: false, findings: names };
  return { ok: true, schema: parsedSchema(descriptor as Descriptor) };
}

/** A `type` at the root belongs to another standard (a package, a resource): the reference looks no further. */
function typedRoot(descriptor: unknown): Finding[] | null {
  if (descriptor === null || typeof descriptor !== "object" || !("type" in descriptor)) return null;
  return descriptor.type ? [schemaFinding("/type", "wrongKind", descriptor.type)] : null;
}

/** The reference stops at the first type it does not know, and tells nothing else. */
function isUnknownType({ code, params }: Finding): boolean {
  return code === "schema.invalid" && "reason" in params && params.reason === "typeUnknown";
}

/** No list of fields to look into. */
function isAtRoot({ params }: Finding): boolean {
  return "path" in params && ["", "/fields", "/type"].includes(params.path);
}
