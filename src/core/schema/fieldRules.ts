import type { Finding } from "../report/finding";
import { SUPPORTED_CONSTRAINTS } from "./constraintNames";
import type { Descriptor, FieldDescriptor } from "./descriptor";
import { isReadableExample } from "./exampleRule";
import { schemaFinding } from "./schemaFinding";

/** What a field says wrongly in a right shape. A field whose shape is already wrong is not looked at again. */
export function fieldFindings({ fields }: Descriptor, shape: readonly Finding[]): Finding[] {
  return fields.flatMap((field, index) => {
    const path = `/fields/${index}`;
    const isMisshapen = shape.some(
      ({ params }) =>
        "path" in params && (params.path === path || params.path.startsWith(`${path}/`)),
    );
    return isMisshapen ? [] : oneFieldFindings(field, path);
  });
}

function oneFieldFindings(field: FieldDescriptor, path: string): Finding[] {
  const findings = constraintFindings(field, path);
  if (!isReadableExample(field)) {
    findings.push(schemaFinding(`${path}/example`, "exampleRefused", field.example));
  }
  if (field.required !== undefined) {
    findings.push(schemaFinding(`${path}/required`, "constraintMisplaced", field.required));
  }
  if (!isCheck(field.customCheck)) {
    findings.push(schemaFinding(`${path}/customCheck`, "checksMalformed", field.customCheck));
  }
  return findings;
}

function constraintFindings({ type, constraints }: FieldDescriptor, path: string): Finding[] {
  const supported: readonly string[] = SUPPORTED_CONSTRAINTS[type ?? "string"];
  return Object.keys(constraints ?? {})
    .filter((name) => !supported.includes(name))
    .map((name) => schemaFinding(`${path}/constraints/${name}`, "constraintUnknown", name));
}

function isCheck(check: unknown): boolean {
  if (check === undefined || typeof check === "string") return true;
  if (check === null || typeof check !== "object") return false;
  return "name" in check && typeof check.name === "string";
}
