import type { Book } from "../../book/book";
import type { Sheet } from "../../book/sheet";
import { displayText } from "../../typing/displayText";
import { cssFont } from "../sight/fittedText";
import { textWidth } from "../sight/textWidth";

/** Margins and grid line round a text, in pixels. */
const MARGINS = 8;
/** Texts measured at most: a column of a hundred thousand rows must not hold the page. */
const MOST_TEXTS = 5_000;

/** The width in pixels that shows every text of a column whole; `null` for an empty column. */
export function fittingWidth(book: Book, sheet: Sheet, column: number): number | null {
  let widest: number | null = null;
  let measured = 0;
  for (const [row, value] of sheet.cells.column(column).values.entries()) {
    const { numberFormat, font } = sheet.style(row, column);
    const width = textWidth(displayText(value, numberFormat, book.locale), cssFont(font));
    widest = Math.max(widest ?? 0, Math.ceil(width) + MARGINS);
    measured += 1;
    if (measured === MOST_TEXTS) break;
  }
  return widest;
}
