import { fault, type Fault } from "../report/fault";
import type { CustomCheck } from "../schema/tableSchema";

/** The value of a parameter that must be a text; null when it is absent or of another kind. */
export function textParameter(declared: CustomCheck, name: string): string | null {
  const value = declared.params[name];
  return typeof value === "string" && value !== "" ? value : null;
}

/** The value of a parameter that must be a list of texts; null when it is absent or of another kind. */
export function listParameter(declared: CustomCheck, name: string): readonly string[] | null {
  const value = declared.params[name];
  if (!Array.isArray(value)) return null;
  const items: unknown[] = value;
  return items.every((item): item is string => typeof item === "string") ? items : null;
}

export function parameterFault(declared: CustomCheck, parameter: string): Fault {
  return fault("schema.checkParameter", { check: declared.name, parameter });
}
