import type { Book } from "../book/book";
import { intersect } from "../book/area";
import type { Area } from "../book/grid";
import type { Sheet } from "../book/sheet";
import { sortRows } from "../change/cells/sortRows";
import type { Refusal } from "./refusal";
import { perform, refusal } from "./refusal";

export interface Sorting {
  /** Column of the sheet, 0-based. */
  readonly column: number;
  readonly ascending: boolean;
  /** The first row of the area stays where it is. */
  readonly hasHeaders: boolean;
}

/** The user sorts the rows of an area by one of its columns. */
export function sortArea(
  book: Book,
  sheet: Sheet,
  area: Area,
  { column, ascending, hasHeaders }: Sorting,
): Refusal | null {
  const body = hasHeaders ? { ...area, top: area.top + 1 } : area;
  if (body.top > body.bottom) return null;
  if (sheet.traits.merges.some((merge) => intersect(merge, body) !== null)) {
    return refusal(book, "mergedCells");
  }
  return perform(book, sortRows(sheet.id, body, [{ column, ascending }]));
}
