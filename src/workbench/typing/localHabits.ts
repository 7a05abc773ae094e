import type { Locale } from "../book/locale";

export interface Habit {
  /** The text as `numfmt` reads it. */
  readonly text: string;
  /** What the original text showed and `numfmt` does not tell. */
  readonly numberFormat?: string;
}

const EURO = '#,##0\\ "€";[Red]\\-#,##0\\ "€"';
const EURO_CENTS = '#,##0.00\\ "€";[Red]\\-#,##0.00\\ "€"';

/** What a French Excel reads and `numfmt` does not: see each habit. Other locales: as is. */
export function withLocalHabits(text: string, locale: Locale): Habit {
  if (locale.tag !== "fr-FR") return { text };
  const plain = withShortMonth(withSlashes(withThinSpaces(text)));
  if (!plain.includes("€")) return { text: plain };
  return { text: plain, numberFormat: plain.includes(locale.decimal) ? EURO_CENTS : EURO };
}

/** `1 234,5` with plain or no-break spaces; `numfmt` groups thousands with U+202F only. */
const withThinSpaces = (text: string): string =>
  text.replace(/(\d)[ \u00a0](?=\d{3}(?!\d))/g, "$1\u202f");

/** `31.12.2025` and `1.5`: the point separates dates, as French users learn to their cost (L7). */
const withSlashes = (text: string): string =>
  /^\s*\d{1,2}\.\d{1,2}(\.(\d{2}|\d{4}))?\s*$/.test(text) ? text.replaceAll(".", "/") : text;

/** `12 janv. 2025`: the point of the abbreviation. */
const withShortMonth = (text: string): string => text.replace(/(\p{L}{3,5})\.(?=[\s-])/u, "$1");
