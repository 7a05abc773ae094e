import type { Scalar } from "../../book/scalar";
import { CellError } from "../../book/scalar";

/** A cell as `Range.values` gives it: `""` when empty, errors as English texts (truths V18, V19). */
export function cellJson(value: Scalar): string | number | boolean {
  if (value === null) return "";
  return value instanceof CellError ? value.code : value;
}

/** `Range.valueTypes` (truth V20): dates are Double. */
export function valueType(value: Scalar): string {
  if (value === null) return "Empty";
  if (value instanceof CellError) return "Error";
  if (typeof value === "string") return "String";
  if (typeof value === "boolean") return "Boolean";
  return Number.isInteger(value) ? "Integer" : "Double";
}
