import type { Descriptor, FieldDescriptor } from "./descriptor";
import type { CustomCheck } from "./tableSchema";

/** Checks declared at the root, then those declared in a field, whose column is that field. */
export function parsedChecks(descriptor: Descriptor): readonly CustomCheck[] {
  const atRoot = (descriptor.custom_checks ?? []).map(({ name, params }) => ({ name, params }));
  return [...atRoot, ...descriptor.fields.flatMap(fieldCheck)];
}

function fieldCheck({ name: column, customCheck }: FieldDescriptor): CustomCheck[] {
  if (typeof customCheck === "string") return [{ name: customCheck, params: { column } }];
  if (customCheck === null || typeof customCheck !== "object") return [];
  const { name, ...params } = customCheck as Readonly<Record<string, unknown>>;
  return typeof name === "string" ? [{ name, params: { ...params, column } }] : [];
}
