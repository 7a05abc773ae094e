import { fault, type Fault } from "../report/fault";
import type { Field } from "../schema/tableSchema";

/** A missing value where one is due; judged before every other constraint, which all accept a missing value. */
export function requiredFault(field: Field): Fault {
  return fault("constraint.required", { example: field.example, columnType: field.type });
}
