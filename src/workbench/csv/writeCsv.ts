import type { LocaleTag } from "../book/locale";
import { localeOf } from "../book/locale";
import type { Sheet } from "../book/sheet";
import { usedArea } from "../book/usedArea";
import { displayText } from "../typing/displayText";
import { encodeCsv, type CsvEncoding } from "./encodings";

interface CsvWriting {
  readonly locale: LocaleTag;
  readonly encoding: CsvEncoding;
}

const LINE_END = "\r\n";

/**
 * Saves one sheet as Excel's "CSV" and "CSV UTF-8" do: what the cells show, not what they hold
 * (F1), with the list separator of the system (F2), from A1 to the end of the used range.
 */
export function writeCsv(sheet: Sheet, { locale: tag, encoding }: CsvWriting): Uint8Array {
  const locale = localeOf(tag);
  const used = usedArea(sheet);
  if (used === null) return encodeCsv("", encoding);
  const lines: string[] = [];
  for (let row = 0; row <= used.bottom; row++) {
    let line = "";
    for (let column = 0; column <= used.right; column++) {
      const value = sheet.value(row, column);
      const shown = value === null ? "" : displayText(value, formatAt(sheet, row, column), locale);
      line += (column === 0 ? "" : locale.listSeparator) + quoted(shown, locale.listSeparator);
    }
    lines.push(line + LINE_END);
  }
  return encodeCsv(lines.join(""), encoding);
}

const formatAt = (sheet: Sheet, row: number, column: number): string =>
  sheet.style(row, column).numberFormat;

/** Quoted only where it must be: a separator, a quote or a line end inside (F9). */
const quoted = (field: string, separator: string): string =>
  field.includes(separator) || /["\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
