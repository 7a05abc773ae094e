import { intersect } from "../book/area";
import type { Book } from "../book/book";
import type { Area } from "../book/grid";
import type { Sheet } from "../book/sheet";
import { clearContents } from "../change/cells/clearContents";
import type { Refusal } from "./refusal";
import { perform, refusal } from "./refusal";

/** The user presses Del: contents go; format, validation and conditional formats stay (P8). */
export function clearCells(book: Book, sheet: Sheet, areas: readonly Area[]): Refusal | null {
  const cutsMerge = sheet.traits.merges.some((merge) => areas.some((area) => cuts(area, merge)));
  return cutsMerge ? refusal(book, "mergedCells") : perform(book, clearContents(sheet.id, areas));
}

/** The area takes a part of a merged area without its first cell. */
function cuts(area: Area, merge: Area): boolean {
  const part = intersect(area, merge);
  return part !== null && (part.top !== merge.top || part.left !== merge.left);
}
