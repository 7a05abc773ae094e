import type { Book } from "../../book/book";
import type { ConditionalLook } from "../../book/conditionalFormat";
import { CellError } from "../../book/scalar";
import type { Scalar } from "../../book/scalar";
import type { Sheet } from "../../book/sheet";
import type { Style } from "../../book/style";
import { displayText } from "../../typing/displayText";
import type { Lean } from "./styleCss";

/** A cell's text as it is written on the sheet, the side it leans to, and what its rules add. */
export function displayed(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
): { readonly text: string; readonly lean: Lean; readonly look: ConditionalLook } {
  const value = sheet.value(row, column);
  const style = sheet.style(row, column);
  const look: ConditionalLook = {};
  const text = displayText(value, look.numberFormat ?? style.numberFormat, book.locale);
  return { text, lean: leanOf(value, style), look };
}

/** Left to itself a number leans right, a text left, a truth value or an error stands in the middle. */
function leanOf(value: Scalar, { horizontal }: Style): Lean {
  if (horizontal === "right" || horizontal === "left") return horizontal;
  if (horizontal === "center" || horizontal === "centerContinuous") return "center";
  if (horizontal !== "general") return "left";
  if (typeof value === "number") return "right";
  return typeof value === "boolean" || value instanceof CellError ? "center" : "left";
}
