import { format, isValidFormat } from "numfmt";
import type { Locale } from "../book/locale";
import type { Scalar } from "../book/scalar";
import { CellError } from "../book/scalar";
import { GENERAL, SHORT_DATE } from "../book/style";

/** The text of a cell as `Range.text` gives it: in the user's locale, whatever the width (V28). */
export function displayText(value: Scalar, numberFormat: string, locale: Locale): string {
  if (value === null) return "";
  if (typeof value === "boolean") return locale.booleans[value ? 0 : 1];
  if (value instanceof CellError) return locale.errors[value.code];
  if (typeof value === "string" && !numberFormat.includes("@")) return value;
  if (typeof value === "number" && numberFormat === GENERAL) return generalText(value, locale);
  return format(shownPattern(numberFormat, locale), value, { locale: locale.tag });
}

/** A number as a General cell shows it, at most 11 digits. */
export const generalText = (value: number, locale: Locale): string =>
  Number.isInteger(value) && Math.abs(value) < LONG_NUMBER
    ? String(value)
    : format(GENERAL, value, { locale: locale.tag });

/** Integers of 12 digits and more are shown in scientific form. */
const LONG_NUMBER = 1e11;

/** True for a code that `Range.numberFormat` takes. */
export const isNumberFormat = (code: string): boolean => code === "" || isValidFormat(code);

const SHORT_DATE_TIME = `${SHORT_DATE} h:mm`;

/** The system's short date is shown in the user's order, with `m/d/yyyy` as its code (V29, V30). */
function shownPattern(numberFormat: string, locale: Locale): string {
  if (numberFormat === SHORT_DATE) return locale.shortDate;
  if (numberFormat === SHORT_DATE_TIME) return `${locale.shortDate} hh:mm`;
  return numberFormat === "" ? GENERAL : numberFormat;
}
