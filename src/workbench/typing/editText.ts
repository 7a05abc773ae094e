import { getFormatDateInfo, isDateFormat } from "numfmt";
import type { Locale } from "../book/locale";
import type { Scalar } from "../book/scalar";
import { TEXT_FORMAT } from "../book/style";
import { displayText } from "./displayText";
import { readConstant } from "./readConstant";

const SECONDS = "hh:mm:ss";

/**
 * What the formula bar and F2 show of a constant: all its digits, dates in the short date, and an
 * apostrophe before a text that would read as something else.
 */
export function editText(value: Scalar, numberFormat: string, locale: Locale): string {
  if (typeof value === "string") {
    const reads = numberFormat !== TEXT_FORMAT && readsOtherwise(value, locale);
    return reads ? `'${value}` : value;
  }
  if (typeof value !== "number") return displayText(value, "General", locale);
  if (isDateFormat(numberFormat)) return dateText(value, numberFormat, locale);
  if (/^[^"]*%$/.test(numberFormat)) return `${digits(value * 100, locale)}%`;
  return digits(value, locale);
}

const readsOtherwise = (text: string, locale: Locale): boolean =>
  /^[=+'-]./s.test(text) || readConstant(text, locale) !== text;

/** Up to 15 significant digits, never grouped. */
const digits = (value: number, locale: Locale): string =>
  String(Number(value.toPrecision(15)))
    .toUpperCase()
    .replace(".", locale.decimal);

function dateText(value: number, numberFormat: string, locale: Locale): string {
  const { year, month, day } = getFormatDateInfo(numberFormat);
  const hasDate = year || month || day;
  const hasTime = !Number.isInteger(value);
  if (!hasDate) return displayText(value, SECONDS, locale);
  return displayText(value, hasTime ? `${locale.shortDate} ${SECONDS}` : locale.shortDate, locale);
}
