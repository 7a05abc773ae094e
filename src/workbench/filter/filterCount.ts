import type { Cell } from "../book/grid";
import type { Sheet } from "../book/sheet";
import { filterAt } from "./filterPlace";

/** How many rows a filter left of how many; `null` where nothing is filtered around the cell. */
export function filterCount(sheet: Sheet, at: Cell): { shown: number; total: number } | null {
  const place = filterAt(sheet, at);
  if (place === null || place.filters.size === 0) return null;
  const { top, bottom } = place.area;
  let shown = 0;
  for (const [first, last, hidden] of sheet.rows.hidden.stretches(top + 1, bottom)) {
    if (!hidden) shown += last - first + 1;
  }
  return { shown, total: bottom - top };
}
