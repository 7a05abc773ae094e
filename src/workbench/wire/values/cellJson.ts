import type { Scalar } from "../../book/scalar";
import { CellError } from "../../book/scalar";

/** A cell as `Range.values` gives it: `""` when empty, errors as English texts (truths V18, V19). */
export function cellJson(value: Scalar): string | number | boolean {
  if (value === null) return "";
  return value instanceof CellError ? value.code : value;
}

/**
 * `Range.valueTypes` (truth V20). A cell keeps every number as a double, dates too: add-ins that run
 * in the real Excel look for "Double" alone; no page says when "Integer" would come.
 */
export function valueType(value: Scalar): string {
  if (value === null) return "Empty";
  if (value instanceof CellError) return "Error";
  if (typeof value === "string") return "String";
  return typeof value === "boolean" ? "Boolean" : "Double";
}
