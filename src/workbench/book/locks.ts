import type { Book } from "./book";
import type { Area } from "./grid";
import type { Sheet } from "./sheet";

/** True when the sheet is protected and a cell of the area is locked. */
export function isAnyLocked(book: Book, sheet: Sheet, area: Area): boolean {
  if (sheet.traits.protection === null) return false;
  const { cells } = sheet;
  for (let column = area.left; column <= Math.min(area.right, cells.columnsInUse); column++) {
    for (const [, , style] of cells.column(column).styles.stretches(area.top, area.bottom)) {
      if (book.styles.get(style).locked) return true;
    }
  }
  const beyond = cells.column(cells.columnsInUse).styles;
  if (area.left <= cells.columnsInUse) return false;
  return [...beyond.stretches(area.top, area.bottom)].some(
    ([, , style]) => book.styles.get(style).locked,
  );
}
