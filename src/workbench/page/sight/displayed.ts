import type { Book } from "../../book/book";
import type { ConditionalLook } from "../../book/conditionalFormat";
import { CellError } from "../../book/scalar";
import type { Scalar } from "../../book/scalar";
import type { Sheet } from "../../book/sheet";
import { GENERAL } from "../../book/style";
import type { Style } from "../../book/style";
import { displayText } from "../../typing/displayText";
import { cssFont, fittedNumber } from "./fittedText";
import { columnPixels } from "./lineStretches";
import type { Lean } from "./styleCss";

/** A cell's text as it is written on the sheet: in its format, and as it fits in its column. */
export function displayedText(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  look: ConditionalLook,
): string {
  const value = sheet.value(row, column);
  const style = sheet.style(row, column);
  const numberFormat = look.numberFormat ?? style.numberFormat;
  const text = displayText(value, numberFormat, book.locale);
  if (typeof value !== "number" || sheet.mergeAt(row, column) !== null) return text;
  const width = columnPixels(sheet.columns.sizes.get(column), sheet.traits.standardWidth);
  const font = cssFont({ ...style.font, ...look.font });
  const isGeneral = numberFormat === GENERAL;
  return fittedNumber(value, text, width, { font, isGeneral, locale: book.locale });
}

/** Left to itself a number leans right, a text left, a truth value or an error stands in the middle. */
export function leanOf(value: Scalar, { horizontal }: Style): Lean {
  if (horizontal === "right" || horizontal === "left") return horizontal;
  if (horizontal === "center" || horizontal === "centerContinuous") return "center";
  if (horizontal !== "general") return "left";
  if (typeof value === "number") return "right";
  return typeof value === "boolean" || value instanceof CellError ? "center" : "left";
}
