import { extent, intersect, sameArea, subtract, WHOLE_SHEET, withExtent } from "../../book/area";
import type { Area, Axis } from "../../book/grid";
import { MAX_COLUMNS, MAX_ROWS } from "../../book/grid";

/** Lines opened (`count` > 0) before line `at` of a sheet, or taken out from it on (`count` < 0). */
export interface Shift {
  readonly sheetId: string;
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
  /** When only cells shift: first and last line of the other axis that they lie on. */
  readonly band?: readonly [first: number, last: number];
}

const otherAxis = (axis: Axis): Axis => (axis === "rows" ? "columns" : "rows");

/** The part of an area that lies on the lines that shift, or `null`. */
export function inBand(area: Area, { axis, band }: Shift): Area | null {
  if (band === undefined) return area;
  return intersect(area, withExtent(WHOLE_SHEET, otherAxis(axis), ...band));
}

/** True when all of an area shifts, or would if it lay far enough. */
export function isInBand(area: Area, shift: Shift): boolean {
  const part = inBand(area, shift);
  return part !== null && sameArea(part, area);
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

/** Where an area is after a shift, `null` when it is gone; one partly outside the band stays. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  if (!isInBand(area, shift)) return area;
  const moved = shiftExtent(...extent(area, shift.axis), shift);
  return moved === null ? null : withExtent(area, shift.axis, moved[0], moved[1]);
}

/** The areas after a shift, without those that are gone; the band cuts those that it crosses. */
export const shiftAreas = (areas: readonly Area[], shift: Shift): Area[] =>
  areas.flatMap((area) => {
    const part = inBand(area, shift);
    if (part === null) return [area];
    const moved = shiftArea(part, shift);
    return [...(moved === null ? [] : [moved]), ...subtract(area, part)];
  });
