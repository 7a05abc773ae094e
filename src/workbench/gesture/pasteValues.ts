import { columnCount, rowCount } from "../book/area";
import type { Book } from "../book/book";
import type { Area } from "../book/grid";
import { MAX_COLUMNS, MAX_ROWS } from "../book/grid";
import type { Sheet } from "../book/sheet";
import { setCells } from "../change/cells/setCells";
import type { CopiedCells } from "./pasteCells";
import type { Refusal } from "./refusal";
import { perform, refusal } from "./refusal";

/**
 * The user pastes the values of copied cells and nothing else: results in the place of formulas, the
 * target's formats and rules as they are. Nothing is judged (DV20).
 */
export function pasteValues(
  book: Book,
  { sheet, area }: CopiedCells,
  to: Sheet,
  at: Area,
): Refusal | null {
  const fits = at.top + rowCount(area) <= MAX_ROWS && at.left + columnCount(area) <= MAX_COLUMNS;
  if (!fits) return refusal(book, "impossible");
  return perform(book, setCells(to.id, { row: at.top, column: at.left }, sheet.values(area)));
}
