import type { Locale } from "../../book/locale";
import { CellError, type Scalar } from "../../book/scalar";
import { generalNumber } from "./generalNumber";
import { readNumber } from "./readNumber";

const VALUE_ERROR = CellError.of("#VALUE!");

/** A value in arithmetic: empty is 0, TRUE is 1, text is read as a number of the locale. */
export function toNumber(value: Scalar, locale: Locale): number | CellError {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "string") return readNumber(value, locale) ?? VALUE_ERROR;
  return value;
}

/** A value joined to text: empty is "", booleans and decimals are written in the locale. */
export function toText(value: Scalar, locale: Locale): string | CellError {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "number") return generalNumber(value, locale.decimal);
  if (typeof value === "boolean") return locale.booleans[value ? 0 : 1];
  return value;
}

/** A value as a condition: numbers but 0 are true, and so is the text of a boolean. */
export function toLogical(value: Scalar, locale: Locale): boolean | CellError {
  if (typeof value === "boolean") return value;
  if (value === null) return false;
  if (typeof value === "number") return value !== 0;
  if (typeof value === "string") return readLogical(value, locale) ?? VALUE_ERROR;
  return value;
}

/** `TRUE` and `FALSE` in any case, in the locale's words; `null` for another text. */
export function readLogical(text: string, locale: Locale): boolean | null {
  const word = text.toUpperCase();
  if (word === locale.booleans[0]) return true;
  return word === locale.booleans[1] ? false : null;
}

/** Infinite or undefined results are `#NUM!`, and -0 does not exist in Excel. */
export const finite = (value: number): number | CellError =>
  Number.isFinite(value) ? value + 0 : CellError.of("#NUM!");
