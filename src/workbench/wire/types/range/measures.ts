import type { Axis } from "../../../book/grid";
import type { Sheet } from "../../../book/sheet";
import type { Member } from "../../officeType";
import { readOnly } from "../../officeType";
import type { RangeTarget } from "../../rangeTarget";
import { charactersToPoints } from "../format/sizes";

/** Points that the lines `first … last` take on the sheet; hidden ones take none. */
function points(sheet: Sheet, axis: Axis, first: number, last: number): number {
  if (last < first) return 0;
  const { standardHeight, standardWidth } = sheet.traits;
  const size = (own: number | null) =>
    axis === "rows" ? (own ?? standardHeight) : charactersToPoints(own ?? standardWidth);
  let total = 0;
  for (const [from, to, own] of sheet.lines(axis).sizes.stretches(first, last)) {
    for (const [start, end, hidden] of sheet.lines(axis).hidden.stretches(from, to)) {
      if (!hidden) total += (end - start + 1) * size(own);
    }
  }
  return total;
}

/** Where the range is drawn, in points from the sheet's corner. */
export const measureMembers: Record<string, Member<RangeTarget>> = {
  height: readOnly(({ sheet, area }) => points(sheet, "rows", area.top, area.bottom)),
  left: readOnly(({ sheet, area }) => points(sheet, "columns", 0, area.left - 1)),
  top: readOnly(({ sheet, area }) => points(sheet, "rows", 0, area.top - 1)),
  width: readOnly(({ sheet, area }) => points(sheet, "columns", area.left, area.right)),
};
