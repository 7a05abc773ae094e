import type { Book } from "../../book/book";
import type { Cell } from "../../book/grid";
import type { Sheet } from "../../book/sheet";
import { GENERAL } from "../../book/style";
import { resizeLines } from "../../gesture/lines";
import { displayText } from "../../typing/displayText";
import { cssFont } from "../sight/fittedText";
import { charactersOfPixels, columnPixels } from "../sight/lineStretches";
import { textWidth } from "../sight/textWidth";

const MARGINS = 8;

/**
 * A column whose width nobody chose grows to show a date or an amount just typed, as Excel's does. A
 * number without format is rounded instead, and a text runs over its neighbours.
 */
export function widenForNumber(book: Book, sheet: Sheet, { row, column }: Cell): void {
  const value = sheet.value(row, column);
  const { numberFormat, font } = sheet.style(row, column);
  if (typeof value !== "number" || numberFormat === GENERAL) return;
  if (sheet.columns.sizes.get(column) !== null || sheet.traits.protection !== null) return;
  const text = displayText(value, numberFormat, book.locale);
  const needed = Math.ceil(textWidth(text, cssFont(font))) + MARGINS;
  if (needed <= columnPixels(null, sheet.traits.standardWidth)) return;
  const lines = { axis: "columns", at: column, count: 1 } as const;
  resizeLines(book, sheet, lines, charactersOfPixels(needed));
}
