import { extent, withExtent } from "../../book/area";
import type { Area, Axis } from "../../book/grid";
import { MAX_COLUMNS, MAX_ROWS } from "../../book/grid";

/** Lines opened (`count` > 0) before line `at` of a sheet, or taken out from it on (`count` < 0). */
export interface Shift {
  readonly sheetId: string;
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
}

export const axisLength = (axis: Axis): number => (axis === "rows" ? MAX_ROWS : MAX_COLUMNS);

/** Where the lines `first … last` are after a shift; `null` when all of them are gone. */
export function shiftExtent(
  first: number,
  last: number,
  { axis, at, count }: Shift,
): readonly [number, number] | null {
  const end = axisLength(axis) - 1;
  if (first === 0 && last === end) return [first, last];
  if (count > 0) {
    const moved = (line: number) => (line >= at ? line + count : line);
    return moved(first) > end ? null : [moved(first), Math.min(moved(last), end)];
  }
  const next = at - count;
  const newFirst = first < at ? first : Math.max(first, next) + count;
  const newLast = last < at ? last : last < next ? at - 1 : last + count;
  return newFirst <= newLast ? [newFirst, newLast] : null;
}

export function shiftArea(area: Area, shift: Shift): Area | null {
  const moved = shiftExtent(...extent(area, shift.axis), shift);
  return moved === null ? null : withExtent(area, shift.axis, moved[0], moved[1]);
}

/** The areas after a shift, without those that are gone. */
export const shiftAreas = (areas: readonly Area[], shift: Shift): Area[] =>
  areas.map((area) => shiftArea(area, shift)).filter((area) => area !== null);
