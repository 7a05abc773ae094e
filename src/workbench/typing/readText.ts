import type { Locale } from "../book/locale";
import { localeOf } from "../book/locale";
import { GENERAL, TEXT_FORMAT } from "../book/style";
import type { Entry } from "./entry";
import { FormulaText, Formatted } from "./entry";
import { readConstant } from "./readConstant";

/** Puts a formula of the user's language in English: `Calculator.fromLocal`. */
export type Translate = (formula: string) => string;

const EN_US = localeOf("en-US");
const AS_IS: Translate = (formula) => formula;

/** A string written through the API: read as typing in en-US, whatever the locale (V1–V4). */
export const readApiText = (text: string, numberFormat: string): Entry =>
  readText(text, numberFormat, EN_US, AS_IS);

/** A text typed or pasted by the user, or written through `formulasLocal` (V5, L7, P3). */
export function readUserText(
  text: string,
  numberFormat: string,
  locale: Locale,
  translate: Translate,
): Entry {
  const entry = readText(text, numberFormat, locale, translate);
  return isPercent(numberFormat) && typeof entry === "number" ? asPercent(entry) : entry;
}

function readText(text: string, numberFormat: string, locale: Locale, translate: Translate): Entry {
  if (text === "") return null;
  if (text.startsWith("'")) return text.slice(1);
  if (numberFormat === TEXT_FORMAT) return text;
  const constant = /^[=]/.test(text) ? text : readConstant(text, locale);
  if (constant !== text || !/^[=+-]./s.test(text)) return shown(constant, numberFormat);
  const formula = text.startsWith("=") ? text : `=${text}`;
  return new FormulaText(translate(formula));
}

/** Only a General cell takes the format that the text suggests. */
function shown(entry: Entry, numberFormat: string): Entry {
  return entry instanceof Formatted && numberFormat !== GENERAL ? entry.value : entry;
}

const isPercent = (numberFormat: string): boolean => /^[#0,.]*%$/.test(numberFormat);

/** In a percent cell, 10 is typed for 10 % (Excel's "automatic percent entry"), 0.1 as well. */
const asPercent = (value: number): number => (Math.abs(value) >= 1 ? value / 100 : value);
