import { asList, type Descriptor, type ForeignKeyDescriptor } from "./descriptor";
import { DEFAULT_MISSING_VALUES, parsedField } from "./parsedField";
import { parsedChecks } from "./parsedChecks";
import type { ForeignKey, TableSchema } from "./tableSchema";

/** The model of a descriptor: defaults filled, what the reference ignores left out. */
export function parsedSchema(descriptor: Descriptor): TableSchema {
  const missingValues = descriptor.missingValues ?? DEFAULT_MISSING_VALUES;
  return {
    name: descriptor.name ?? "",
    title: descriptor.title ?? descriptor.name ?? "",
    description: descriptor.description ?? "",
    version: textOf(descriptor.version),
    homepage: textOf(descriptor.homepage),
    fields: descriptor.fields.map((field) => parsedField(field, missingValues)),
    missingValues,
    primaryKey: asList(descriptor.primaryKey),
    foreignKeys: (descriptor.foreignKeys ?? []).map(parsedForeignKey),
    customChecks: parsedChecks(descriptor),
  };
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function parsedForeignKey({ fields, reference }: ForeignKeyDescriptor): ForeignKey {
  return {
    fields: asList(fields),
    resource: reference?.resource ?? "",
    referenceFields: asList(reference?.fields),
  };
}
