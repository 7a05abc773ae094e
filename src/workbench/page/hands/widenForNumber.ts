import type { Book } from "../../book/book";
import type { Cell } from "../../book/grid";
import type { Sheet } from "../../book/sheet";
import { resizeLines } from "../../gesture/lines";
import { displayText } from "../../typing/displayText";
import { cssFont } from "../sight/fittedText";
import { charactersOfPixels, columnPixels } from "../sight/lineStretches";
import { textWidth } from "../sight/textWidth";

const MARGINS = 8;

/**
 * A column whose width nobody chose grows to show a number just typed, as Excel's does; a text runs
 * over its neighbours instead.
 */
export function widenForNumber(book: Book, sheet: Sheet, { row, column }: Cell): void {
  const value = sheet.value(row, column);
  const { numberFormat, font } = sheet.style(row, column);
  if (typeof value !== "number") return;
  if (sheet.columns.sizes.get(column) !== null || sheet.traits.protection !== null) return;
  const text = displayText(value, numberFormat, book.locale);
  const needed = Math.ceil(textWidth(text, cssFont(font))) + MARGINS;
  if (needed <= columnPixels(null, sheet.traits.standardWidth)) return;
  const lines = { axis: "columns", at: column, count: 1 } as const;
  resizeLines(book, sheet, lines, charactersOfPixels(needed));
}
