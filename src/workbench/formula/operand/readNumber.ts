import { parseValue } from "numfmt";
import type { Locale } from "../../book/locale";

/** Only these can begin a number, a date or a time: a cheap look before the real reading. */
const MAY_BE_NUMBER = /^[\s]*[-+(.,$€£%\p{Nd}a-zéû]/iu;
/** Without sign of currency, percent or group; spaces around are allowed. */
const PLAIN_NUMBER = {
  point: /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?\s*$/i,
  comma: /^\s*[-+]?(?:\d+,?\d*|,\d+)(?:e[-+]?\d+)?\s*$/i,
};
const HAS_DIGIT = /\d/;

/**
 * The number that a text is worth in arithmetic (`--"01234"`, `VALUE("1,5")`): numbers, percents,
 * dates and times in the locale of the calculation. `null` when it is none. Excel reads "" as no
 * number and never reads "TRUE" as one.
 */
export function readNumber(text: string, locale: Locale): number | null {
  if (!HAS_DIGIT.test(text)) return null;
  const plain = readPlainNumber(text, locale);
  if (plain !== null || !MAY_BE_NUMBER.test(text)) return plain;
  const parsed = parseValue(groupedByNarrowSpace(text.trim(), locale), { locale: locale.tag });
  return typeof parsed?.value === "number" ? parsed.value : null;
}

function readPlainNumber(text: string, locale: Locale): number | null {
  if (!PLAIN_NUMBER[locale.decimal === "," ? "comma" : "point"].test(text)) return null;
  const value = Number(text.replace(locale.decimal, "."));
  return Number.isFinite(value) ? value : null;
}

/** French thousands are typed with any space; numfmt knows U+202F only. */
const groupedByNarrowSpace = (text: string, locale: Locale): string =>
  locale.tag === "fr-FR" ? text.replace(/(?<=\d)[ \u00a0](?=\d{3})/g, "\u202f") : text;
