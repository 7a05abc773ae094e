import type { FieldReader } from "../fields/fieldReader";
import { fault } from "../report/fault";
import type { Field } from "../schema/tableSchema";
import type { CellRule } from "../sheetPlan/sheetPlan";
import type { CellTest, ConstraintKind } from "./constraintKind";

/**
 * Inclusive; the bound is read by the field's own reader, as the reference does. NaN fails both.
 * A bound that cannot be read is harmless until a value meets it: there the reference crashes, and we tell it.
 */
export const minimum: ConstraintKind = {
  compile: (field, reader) => compileBound(field, reader, "minimum", (order) => order >= 0),
  excelRule: boundsRule,
};

export const maximum: ConstraintKind = {
  compile: (field, reader) => compileBound(field, reader, "maximum", (order) => order <= 0),
  excelRule: boundsRule,
};

function compileBound(
  field: Field,
  reader: FieldReader,
  name: "minimum" | "maximum",
  holds: (order: number) => boolean,
): CellTest | null {
  const bound = field.constraints[name];
  if (bound === null) return null;
  const limit = String(bound);
  const order = reader.orderAgainst(bound);
  if (order === null)
    return () => fault("schema.unreadableBound", { constraint: name, bound: limit });
  return (value) => {
    if (holds(order(value))) return null;
    return fault(`constraint.${name}`, { value, example: field.example, limit });
  };
}

/** Excel compares doubles: bounds that are plain numbers, on number columns only. */
function boundsRule(field: Field): CellRule | null {
  const kind = field.type === "number" ? "decimal" : "wholeNumber";
  if (field.type !== "number" && field.type !== "integer") return null;
  return {
    kind,
    minimum: asNumber(field.constraints.minimum),
    maximum: asNumber(field.constraints.maximum),
  };
}

function asNumber(bound: string | number | null): number | null {
  const value = bound === null ? NaN : Number(bound);
  return Number.isFinite(value) ? value : null;
}
