import type { Locale } from "../book/locale";
import { GENERAL, SHORT_DATE } from "../book/style";

const FRENCH_LETTERS: Readonly<Record<string, string>> = { d: "j", y: "a", D: "j", Y: "a" };

/**
 * A format code as `numberFormatLocal` spells it (V29): `m/d/yyyy` is `jj/mm/aaaa`, `#,##0.00` is
 * `# ##0,00`, General is Standard in French.
 */
export function toLocalFormat(code: string, locale: Locale): string {
  if (locale.tag !== "fr-FR") return code;
  if (code === GENERAL) return locale.general;
  if (code === SHORT_DATE) return toLocalFormat(locale.shortDate, locale);
  return outsideQuotes(code, (text) =>
    text
      .replace(/General/gi, locale.general)
      .replace(/[dy]/gi, (letter) => FRENCH_LETTERS[letter] ?? letter)
      .replace(/[.,]/g, (mark) => (mark === "." ? locale.decimal : locale.group)),
  );
}

/** Changes a code where it is code: not in quotes, after a backslash or between brackets. */
function outsideQuotes(code: string, change: (text: string) => string): string {
  return code.replace(
    /("[^"]*"|\\.|\[[^\]]*\]|AM\/PM)|([^"\\[A]+|A)/gi,
    (_, kept?: string, text?: string) => kept ?? change(text ?? ""),
  );
}
