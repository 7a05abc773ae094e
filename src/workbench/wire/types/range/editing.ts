import { intersect, isSingleCell, isWholeColumns, isWholeRows } from "../../../book/area";
import type { Area } from "../../../book/grid";
import { ExcelRefusal } from "../../../book/refusal";
import { asOneEdit } from "../../../change/asOneEdit";
import { merge, unmerge } from "../../../change/cells/merge";
import { deleteColumns, deleteRows } from "../../../change/lines/deleteLines";
import { insertColumns, insertRows } from "../../../change/lines/insertLines";
import { deleteCells, insertCells } from "../../../change/lines/shiftCells";
import type { Step } from "../../../change/change";
import { sequence } from "../../../change/together";
import { boolean, oneOf, optional } from "../../argument";
import { range, rangeAreas } from "../../objects";
import type { Member } from "../../officeType";
import { method } from "../../officeType";
import type { RangeTarget } from "../../rangeTarget";
import { performFor } from "../../scene";
import { CLEAR_APPLY_TO, clearing } from "../../values/clearing";

const SHIFT_IN = ["Down", "Right"] as const;
const SHIFT_OUT = ["Up", "Left"] as const;

/** Merged areas that `getMergedAreasOrNullObject` gives at most (truth V43). */
const MAX_MERGED = 512;

/** Whole rows and columns are inserted and deleted as such; other cells push their neighbours. */
function inserting(sheetId: string, area: Area, shift: (typeof SHIFT_IN)[number]): Step {
  const { top, left, bottom, right } = area;
  if (isWholeRows(area)) return insertRows(sheetId, top, bottom - top + 1);
  if (isWholeColumns(area)) return insertColumns(sheetId, left, right - left + 1);
  return insertCells(sheetId, area, shift === "Down" ? "rows" : "columns");
}

function deleting(sheetId: string, area: Area, shift: (typeof SHIFT_OUT)[number]): Step {
  const { top, left, bottom, right } = area;
  if (isWholeRows(area)) return deleteRows(sheetId, top, bottom - top + 1);
  if (isWholeColumns(area)) return deleteColumns(sheetId, left, right - left + 1);
  return deleteCells(sheetId, area, shift === "Up" ? "rows" : "columns");
}

/** Changes of the range as a whole. */
export const editingMembers: Record<string, Member<RangeTarget>> = {
  clear: method(
    [optional(oneOf(CLEAR_APPLY_TO))],
    ({ sheet, area }: RangeTarget, [applyTo], { scene }) =>
      performFor(scene, clearing(sheet.id, [area], applyTo ?? "All")),
  ),
  /** The blank cells in its place; the range itself moves with its cells. */
  insert: method([oneOf(SHIFT_IN)], ({ sheet, area }: RangeTarget, [shift], { scene }) => {
    performFor(scene, inserting(sheet.id, area, shift));
    return range(sheet, area);
  }),
  delete: method([oneOf(SHIFT_OUT)], ({ sheet, area }: RangeTarget, [shift], { scene }) =>
    performFor(scene, deleting(sheet.id, area, shift)),
  ),
  /** One RangeEdited, as for `unmerge` (truth E8). */
  merge: method([optional(boolean)], ({ sheet, area }: RangeTarget, [across], { scene }) => {
    const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, i) => area.top + i);
    const parts =
      across === true ? rows.map((row) => ({ ...area, top: row, bottom: row })) : [area];
    const merging = sequence(parts.map((part) => merge(sheet.id, part)));
    performFor(scene, isSingleCell(area) ? merging : asOneEdit(sheet.id, area, merging));
  }),
  unmerge: method([], ({ sheet, area }: RangeTarget, _none, { scene }) =>
    performFor(scene, asOneEdit(sheet.id, area, unmerge(sheet.id, area))),
  ),
  /** Those whose first cell is inside (truth V43). */
  getMergedAreasOrNullObject: method([], ({ sheet, area }: RangeTarget) => {
    const isInside = (merged: RangeTarget["area"]) =>
      intersect(area, { ...merged, bottom: merged.top, right: merged.left }) !== null;
    const areas = sheet.traits.merges.filter(isInside);
    if (areas.length > MAX_MERGED) throw new ExcelRefusal("InvalidOperation");
    return areas.length === 0 ? null : rangeAreas(sheet, areas);
  }),
  /** Brings the sheet to the front, as the user's own selection does. */
  select: method([], ({ sheet, area }: RangeTarget, _none, { scene }) =>
    scene.book.focus.select(sheet, [area]),
  ),
};
