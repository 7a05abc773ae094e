import type { Finding } from "../report/finding";
import { asList, type Descriptor, type FieldDescriptor } from "./descriptor";
import { SUPPORTED_CONSTRAINTS } from "./constraintNames";
import { schemaFinding } from "./schemaFinding";

/** The rules that a shape cannot say: names that repeat, keys that name no field, constraints of another type. */
export function nameFindings(descriptor: Descriptor): Finding[] {
  const names = new Set(descriptor.fields.map((field) => field.name));
  return [
    ...repeatedNames(descriptor),
    ...unknownKeyFields(descriptor, names),
    ...foreignKeyFindings(descriptor, names),
    ...descriptor.fields.flatMap(constraintFindings),
    ...descriptor.fields.flatMap(checkFindings),
  ];
}

function repeatedNames({ fields }: Descriptor): Finding[] {
  const first = new Map<string, number>();
  const findings: Finding[] = [];
  fields.forEach(({ name }, index) => {
    if (first.has(name)) findings.push(schemaFinding(`/fields`, "nameRepeated", name));
    else first.set(name, index);
  });
  return findings;
}

function unknownKeyFields({ primaryKey }: Descriptor, names: ReadonlySet<string>): Finding[] {
  return asList(primaryKey)
    .filter((name) => !names.has(name))
    .map((name) => schemaFinding("/primaryKey", "keyFieldUnknown", name));
}

function foreignKeyFindings(descriptor: Descriptor, names: ReadonlySet<string>): Finding[] {
  return (descriptor.foreignKeys ?? []).flatMap((key, index) => {
    const path = `/foreignKeys/${index}`;
    const fields = asList(key.fields);
    const unknown = fields.filter((name) => !names.has(name));
    const findings = unknown.map((name) => schemaFinding(path, "keyFieldUnknown", name));
    if (fields.length !== asList(key.reference?.fields).length) {
      findings.push(schemaFinding(path, "keyLengthsDiffer", key));
    }
    return findings;
  });
}

function constraintFindings(field: FieldDescriptor, index: number): Finding[] {
  const path = `/fields/${index}`;
  const supported: readonly string[] = SUPPORTED_CONSTRAINTS[field.type ?? "string"];
  const findings = Object.keys(field.constraints ?? {})
    .filter((name) => !supported.includes(name))
    .map((name) => schemaFinding(`${path}/constraints/${name}`, "constraintUnknown", name));
  if (field.required === undefined) return findings;
  return [...findings, schemaFinding(`${path}/required`, "constraintMisplaced", field.required)];
}

function checkFindings({ customCheck }: FieldDescriptor, index: number): Finding[] {
  if (customCheck === undefined || typeof customCheck === "string" || isNamed(customCheck))
    return [];
  return [schemaFinding(`/fields/${index}/customCheck`, "checksMalformed", customCheck)];
}

function isNamed(check: unknown): boolean {
  return (
    check !== null && typeof check === "object" && "name" in check && typeof check.name === "string"
  );
}
