import { fault } from "../report/fault";
import type { Field } from "../schema/tableSchema";
import type { CellRule } from "../sheetPlan/sheetPlan";
import type { ConstraintKind } from "./constraintKind";

/**
 * Inclusive, on code points of a text, items of an array, keys of an object. A text has at most as many code points
 * as UTF-16 units, and at least half as many: most texts need no counting.
 */
export const minLength: ConstraintKind = {
  compile: (field, reader) => {
    const limit = field.constraints.minLength;
    if (limit === null) return null;
    const isText = field.type === "string";
    return (value) => {
      if (isText && value.length >= 2 * limit) return null;
      const length = reader.length(value);
      if (length >= limit) return null;
      return fault("constraint.minLength", { value, example: field.example, length, limit });
    };
  },
  excelRule: lengthRule,
};

export const maxLength: ConstraintKind = {
  compile: (field, reader) => {
    const limit = field.constraints.maxLength;
    if (limit === null) return null;
    const isText = field.type === "string";
    return (value) => {
      if (isText && value.length <= limit) return null;
      const length = reader.length(value);
      if (length <= limit) return null;
      return fault("constraint.maxLength", { value, example: field.example, length, limit });
    };
  },
  excelRule: lengthRule,
};

/**
 * Both limits in one rule. Excel counts UTF-16 units where the schema counts code points, so a text full of
 * emojis could be stopped: the maximum is only given to texts, and typing is guided, not judged, by it.
 */
function lengthRule(field: Field): CellRule | null {
  const { minLength: minimum, maxLength: maximum } = field.constraints;
  if (field.type !== "string" || (minimum === null && maximum === null)) return null;
  return { kind: "textLength", minimum, maximum };
}
