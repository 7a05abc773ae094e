import { intersect, isWholeColumns, isWholeRows } from "../../../book/area";
import { ExcelRefusal } from "../../../book/refusal";
import { merge, unmerge } from "../../../change/cells/merge";
import { deleteColumns, deleteRows } from "../../../change/lines/deleteLines";
import { insertColumns, insertRows } from "../../../change/lines/insertLines";
import { sequence } from "../../../change/together";
import { boolean, oneOf, optional } from "../../argument";
import { range, rangeAreas } from "../../objects";
import type { Member } from "../../officeType";
import { method } from "../../officeType";
import type { RangeTarget } from "../../rangeTarget";
import { performFor } from "../../scene";
import { CLEAR_APPLY_TO, clearing } from "../../values/clearing";
import { WireError } from "../../wireError";

const SHIFT_IN = ["Down", "Right"] as const;
const SHIFT_OUT = ["Up", "Left"] as const;

/** Merged areas that `getMergedAreasOrNullObject` gives at most (truth V43). */
const MAX_MERGED = 512;

const onlyLines = (): never => {
  throw new WireError("NotImplemented", "The workbench shifts whole rows and columns only.");
};

/** Changes of the range as a whole. */
export const editingMembers: Record<string, Member<RangeTarget>> = {
  clear: method(
    [optional(oneOf(CLEAR_APPLY_TO))],
    ({ sheet, area }: RangeTarget, [applyTo], { scene }) =>
      performFor(scene, clearing(sheet.id, [area], applyTo ?? "All")),
  ),
  insert: method([oneOf(SHIFT_IN)], ({ sheet, area }: RangeTarget, _shift, { scene }) => {
    const { top, left, bottom, right } = area;
    if (isWholeRows(area)) performFor(scene, insertRows(sheet.id, top, bottom - top + 1));
    else if (isWholeColumns(area)) {
      performFor(scene, insertColumns(sheet.id, left, right - left + 1));
    } else onlyLines();
    return range(sheet, area);
  }),
  delete: method([oneOf(SHIFT_OUT)], ({ sheet, area }: RangeTarget, _shift, { scene }) => {
    const { top, left, bottom, right } = area;
    if (isWholeRows(area)) performFor(scene, deleteRows(sheet.id, top, bottom - top + 1));
    else if (isWholeColumns(area)) {
      performFor(scene, deleteColumns(sheet.id, left, right - left + 1));
    } else onlyLines();
  }),
  merge: method([optional(boolean)], ({ sheet, area }: RangeTarget, [across], { scene }) => {
    const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, i) => area.top + i);
    const parts =
      across === true ? rows.map((row) => ({ ...area, top: row, bottom: row })) : [area];
    performFor(scene, sequence(parts.map((part) => merge(sheet.id, part))));
  }),
  unmerge: method([], ({ sheet, area }: RangeTarget, _none, { scene }) =>
    performFor(scene, unmerge(sheet.id, area)),
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
