import type { Locale } from "../book/locale";
import { GENERAL, SHORT_DATE } from "../book/style";

const FRENCH_LETTERS: Readonly<Record<string, string>> = { d: "j", y: "a", D: "j", Y: "a" };

/**
 * A format code as `numberFormatLocal` spells it (V29): `m/d/yyyy` is `jj/mm/aaaa`, `#,##0.00` is
 * `# ##0,00`, General is Standard in French.
 */
export function toLocalFormat(code: string, locale: Locale): string {
  if (locale.tag !== "fr-FR") return code;
  if (code === SHORT_DATE) return toLocalFormat(locale.shortDate, locale);
  return inCode(code, locale.general, (text) =>
    text
      .replace(/[dy]/gi, (letter) => FRENCH_LETTERS[letter] ?? letter)
      .replace(/[.,]/g, (mark) => (mark === "." ? locale.decimal : locale.group)),
  );
}

/** `j` and `a`, which mean nothing in English; what is English already stays so. */
const ENGLISH_LETTERS: Readonly<Record<string, string>> = { j: "d", a: "y", J: "d", A: "y" };

/** A code given to `numberFormatLocal`, as the workbook keeps it (V31). */
export function fromLocalFormat(code: string, locale: Locale): string {
  if (locale.tag !== "fr-FR") return code;
  if (code === toLocalFormat(SHORT_DATE, locale)) return SHORT_DATE;
  return inCode(code, GENERAL, (text) =>
    text
      .replace(/[ja]/gi, (letter) => ENGLISH_LETTERS[letter] ?? letter)
      .replaceAll(locale.decimal, ".")
      .replace(/(?<=[#0?])[ \u00a0\u202f](?=[#0?])/g, ","),
  );
}

type Changed = (text: string) => string;

/** The word of no format at all; what is quoted, after a backslash or in brackets; the rest. */
const PARTS = /(General|Standard)|("[^"]*"|\\.|\[[^\]]*\]|AM\/PM)|([^"\\[AGS]+|[AGS])/gi;

/** Changes a code where it is code, and its general word. */
const inCode = (code: string, general: string, change: Changed): string =>
  code.replace(PARTS, (_, word?: string, kept?: string, text?: string) =>
    word === undefined ? (kept ?? change(text ?? "")) : general,
  );
