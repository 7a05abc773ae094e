import { anyIntersects, cellArea, cellCount, intersect, isSingleCell } from "../../../book/area";
import type { Spill } from "../../../book/spills";
import { ExcelRefusal } from "../../../book/refusal";
import { range } from "../../objects";
import type { Member } from "../../officeType";
import { method, readOnly } from "../../officeType";
import type { RangeTarget } from "../../rangeTarget";
import { itemNotFound } from "../../wireError";

/** The spill that shows a value in the cell; several cells are refused (truth V36). */
function spillAt({ sheet, area }: RangeTarget): Spill | null {
  if (!isSingleCell(area)) throw new ExcelRefusal("InvalidOperation");
  return sheet.spills.at(area.top, area.left);
}

/** The spill whose formula is in the cell. */
function spillFrom(target: RangeTarget): Spill | null {
  const spill = spillAt(target);
  const { top, left } = target.area;
  return spill?.parent.row === top && spill.parent.column === left ? spill : null;
}

/** Dynamic arrays (truths V35, V36). */
export const spillMembers: Record<string, Member<RangeTarget>> = {
  hasSpill: readOnly(({ sheet, area }) => {
    const spills = sheet.spills.list.map((spill) => spill.area);
    if (!anyIntersects(spills, area)) return false;
    return isSingleCell(area) ? true : null;
  }),
  /** In a file, an array of several cells is kept under its one formula; a single result is not. */
  savedAsArray: readOnly(({ sheet, area }) => {
    const parts = sheet.spills.list.flatMap(({ area: all }) => {
      const part = isSingleCell(all) ? null : intersect(all, area);
      return part === null ? [] : [cellCount(part)];
    });
    const saved = parts.reduce((sum, count) => sum + count, 0);
    if (saved === 0) return false;
    return saved === cellCount(area) ? true : null;
  }),
  getSpillParent: method([], (target: RangeTarget) => {
    const spill = spillAt(target);
    if (spill === null) throw itemNotFound();
    return range(target.sheet, cellArea(spill.parent.row, spill.parent.column));
  }),
  getSpillParentOrNullObject: method([], (target: RangeTarget) => {
    const spill = isSingleCell(target.area) ? spillAt(target) : null;
    if (spill === null) return null;
    return range(target.sheet, cellArea(spill.parent.row, spill.parent.column));
  }),
  getSpillingToRange: method([], (target: RangeTarget) => {
    const spill = spillFrom(target);
    if (spill === null) throw itemNotFound();
    return range(target.sheet, spill.area);
  }),
  getSpillingToRangeOrNullObject: method([], (target: RangeTarget) => {
    const spill = isSingleCell(target.area) ? spillFrom(target) : null;
    return spill === null ? null : range(target.sheet, spill.area);
  }),
};
