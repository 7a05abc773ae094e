import { intersect } from "../../../book/area";
import type { Book } from "../../../book/book";
import type { Area, Axis } from "../../../book/grid";
import type { Sheet } from "../../../book/sheet";
import { usedArea } from "../../../book/usedArea";
import { displayText } from "../../../typing/displayText";
import { rowPoints } from "./sizes";

/** Room for the sides of a text, in characters. */
const SIDES = 1.71;

export interface Fit {
  readonly line: number;
  readonly size: number;
}

/**
 * The size each used line of an area needs: an estimate by counting characters, since no font is
 * measured here. Lines without content keep theirs, as in Excel.
 */
export function fittingSize(sheet: Sheet, area: Area, axis: Axis, book: Book): Fit[] {
  const used = usedArea(sheet, true);
  const part = used === null ? null : intersect(used, area);
  if (part === null) return [];
  const sizes = new Map<number, number>();
  for (let row = part.top; row <= part.bottom; row++) {
    for (let column = part.left; column <= part.right; column++) {
      const size = cellSize(sheet, row, column, axis, book);
      const line = axis === "rows" ? row : column;
      if (size > (sizes.get(line) ?? 0)) sizes.set(line, size);
    }
  }
  return [...sizes].map(([line, size]) => ({ line, size }));
}

function cellSize(sheet: Sheet, row: number, column: number, axis: Axis, book: Book): number {
  const { numberFormat, font, wrapText } = sheet.style(row, column);
  const text = displayText(sheet.value(row, column), numberFormat, book.locale);
  if (text === "") return 0;
  const lines = text.split("\n");
  if (axis === "rows") return rowPoints(font.size, wrapText ? lines.length : 1);
  return Math.max(...lines.map((line) => line.length)) * (font.size / 11) + SIDES;
}
