import type { Finding } from "../report/finding";
import type { Descriptor } from "./descriptor";
import { parsedSchema } from "./parsedSchema";
import { exampleFindings } from "./exampleRule";
import { nameFindings } from "./nameRules";
import { profileFindings } from "./profileFindings";
import type { TableSchema } from "./tableSchema";

export type SchemaReading =
  | { readonly ok: true; readonly schema: TableSchema }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * The door of descriptors: anything comes in, a checked and frozen model comes out, or the reasons why not.
 * What the reference ignores is ignored; what makes it refuse a schema is refused here too.
 */
export function readSchema(descriptor: unknown): SchemaReading {
  const shape = profileFindings(descriptor);
  if (shape.length > 0) return { ok: false, findings: shape };
  const schema = parsedSchema(descriptor as Descriptor);
  const findings = [
    ...nameFindings(descriptor as Descriptor),
    ...exampleFindings(descriptor as Descriptor, schema),
  ];
  return findings.length > 0 ? { ok: false, findings } : { ok: true, schema };
}
