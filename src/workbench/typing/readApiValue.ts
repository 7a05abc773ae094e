import { ExcelRefusal } from "../book/refusal";
import { TEXT_FORMAT } from "../book/style";
import type { Entry } from "./entry";
import { readApiText } from "./readText";
import { generalText } from "./displayText";
import { localeOf } from "../book/locale";

const EN_US = localeOf("en-US");

/**
 * One element of `Range.values` or `Range.formulas`: `undefined` leaves the cell (`null`, V21).
 * Numbers and booleans written in an `@` cell become text, as strings stay text there (V10).
 * @throws ExcelRefusal InvalidArgument for anything that is no scalar
 */
export function readApiValue(value: unknown, numberFormat: string): Entry | undefined {
  if (value === null) return undefined;
  if (typeof value === "string") return readApiText(value, numberFormat);
  if (typeof value === "number" && Number.isFinite(value)) {
    return numberFormat === TEXT_FORMAT ? generalText(value, EN_US) : value;
  }
  if (typeof value !== "boolean") throw new ExcelRefusal("InvalidArgument");
  return numberFormat === TEXT_FORMAT ? (value ? "TRUE" : "FALSE") : value;
}
