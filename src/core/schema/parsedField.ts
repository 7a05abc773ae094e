import type { FieldDescriptor } from "./descriptor";
import type { Constraints, Field } from "./tableSchema";

export const DEFAULT_MISSING_VALUES: readonly string[] = [""];
const DEFAULT_TRUE_VALUES: readonly string[] = ["true", "True", "TRUE", "1"];
const DEFAULT_FALSE_VALUES: readonly string[] = ["false", "False", "FALSE", "0"];

export function parsedField(
  descriptor: FieldDescriptor,
  schemaMissingValues: readonly string[],
): Field {
  const { decimalChar, groupChar, bareNumber, floatNumber = false } = descriptor;
  const isCleaned = [decimalChar, groupChar, bareNumber].some((option) => option !== undefined);
  return {
    name: descriptor.name,
    title: descriptor.title ?? descriptor.name,
    description: descriptor.description ?? "",
    type: descriptor.type ?? "string",
    format: parsedFormat(descriptor),
    example: exampleText(descriptor.example),
    constraints: parsedConstraints(descriptor.constraints ?? {}),
    missingValues: descriptor.missingValues ?? schemaMissingValues,
    trueValues: descriptor.trueValues ?? DEFAULT_TRUE_VALUES,
    falseValues: descriptor.falseValues ?? DEFAULT_FALSE_VALUES,
    decimalChar: decimalChar ?? ".",
    groupChar: groupChar ?? "",
    bareNumber: bareNumber ?? true,
    cleansNumbers: isCleaned || floatNumber,
    floatNumber,
    arrayItem: descriptor.arrayItem,
  };
}

/** An empty format fits no value of these; the others do not look at it. */
const HELD_TO_FORMAT: ReadonlySet<string> = new Set(["date", "time", "datetime", "geopoint"]);

/** `fmt:` in front of a pattern is an old writing of version 1. */
function parsedFormat({ format, type = "string" }: FieldDescriptor): string {
  if (format === undefined || (format === "" && !HELD_TO_FORMAT.has(type))) return "default";
  return format.startsWith("fmt:") ? format.replaceAll("fmt:", "") : format;
}

function exampleText(example: unknown): string | null {
  if (example === undefined || example === null || example === "") return null;
  return typeof example === "object" ? JSON.stringify(example) : String(example);
}

function parsedConstraints(written: Readonly<Record<string, unknown>>): Constraints {
  return {
    required: written["required"] === true,
    unique: written["unique"] === true,
    minLength: numberOrNull(written["minLength"]),
    maxLength: numberOrNull(written["maxLength"]),
    minimum: bound(written["minimum"]),
    maximum: bound(written["maximum"]),
    pattern: typeof written["pattern"] === "string" ? written["pattern"] : null,
    enum: Array.isArray(written["enum"]) ? written["enum"] : null,
  };
}

function numberOrNull(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}

/** A bound of another kind cannot be read by any field: its JSON text cannot either, and says so in the finding. */
function bound(value: unknown): string | number | null {
  if (value === undefined || value === null) return null;
  return typeof value === "number" || typeof value === "string" ? value : JSON.stringify(value);
}
