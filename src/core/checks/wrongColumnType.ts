import type { CellTest } from "../constraints/constraintKind";
import { fault } from "../report/fault";
import type { CustomCheck, Field } from "../schema/tableSchema";

/** The checks on texts make the reference crash at the first value of a column of another type: each value is told. */
export function wrongColumnType(declared: CustomCheck, field: Field): CellTest {
  const found = fault("check.wrongColumnType", { check: declared.name, columnType: field.type });
  return () => found;
}

export function holdsTexts(field: Field): boolean {
  return field.type === "string" || field.type === "any";
}
