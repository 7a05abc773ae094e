import type { Book } from "../../book/book";
import type { Area } from "../../book/grid";
import type { Sheet } from "../../book/sheet";
import type { Style, StyleId } from "../../book/style";

/** The distinct styles of some areas; columns never written share one. */
export function stylesOf(sheet: Sheet, areas: readonly Area[], book: Book): Style[] {
  const ids = new Set<StyleId>();
  const beyond = sheet.cells.columnsInUse;
  for (const { top, left, bottom, right } of areas) {
    for (let column = left; column <= Math.min(right, Math.max(left, beyond)); column++) {
      for (const [, , id] of sheet.cells.column(column).styles.stretches(top, bottom)) ids.add(id);
    }
  }
  return [...ids].map((id) => book.styles.get(id));
}

/** What all cells of some areas agree on; `null` when they differ (truth V39). */
export function uniform<V>(
  sheet: Sheet,
  areas: readonly Area[],
  book: Book,
  read: (style: Style) => V,
): V | null {
  const [first, ...others] = stylesOf(sheet, areas, book).map(read);
  return first !== undefined && others.every((other) => other === first) ? first : null;
}
