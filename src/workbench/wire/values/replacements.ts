import type { Area, Cell } from "../../book/grid";
import type { Sheet } from "../../book/sheet";
import type { Batch } from "../batch";
import type { Search } from "./searching";
import { findCells, matcher } from "./searching";

/** A text that changes, and how often what was sought stands in it. */
export interface Replacement {
  readonly at: Cell;
  readonly after: string;
  readonly count: number;
}

/** What replacing a text would do to the constants of an area; formulas stay. */
export function replacements(
  sheet: Sheet,
  area: Area,
  sought: string,
  replacement: string,
  search: Search,
  batch: Batch,
): Replacement[] {
  const pattern = matcher(sought, search);
  const all = new RegExp(pattern.source, `${pattern.flags}g`);
  return findCells(sheet, area, pattern, batch).flatMap((at) => {
    const value = sheet.cells.value(at.row, at.column);
    if (typeof value !== "string" || sheet.formula(at.row, at.column) !== null) return [];
    const after = value.replace(all, () => replacement);
    return [{ at, after, count: value.match(all)?.length ?? 0 }];
  });
}
