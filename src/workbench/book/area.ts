import type { Area, Axis, Cell } from "./grid";
import { MAX_COLUMNS, MAX_ROWS } from "./grid";

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

export const cellArea = (row: number, column: number): Area => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

export const wholeColumns = (left: number, right = left): Area => ({ ...WHOLE_SHEET, left, right });

export const wholeRows = (top: number, bottom = top): Area => ({ ...WHOLE_SHEET, top, bottom });

export const rowCount = (area: Area): number => area.bottom - area.top + 1;

export const columnCount = (area: Area): number => area.right - area.left + 1;

export const cellCount = (area: Area): number => rowCount(area) * columnCount(area);

export const isSingleCell = (area: Area): boolean => cellCount(area) === 1;

export const isWholeColumns = (area: Area): boolean =>
  area.top === 0 && area.bottom === MAX_ROWS - 1;

export const isWholeRows = (area: Area): boolean =>
  area.left === 0 && area.right === MAX_COLUMNS - 1;

export const topLeft = (area: Area): Cell => ({ row: area.top, column: area.left });

export const sameArea = (a: Area, b: Area): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

export const containsCell = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

export const containsArea = (outer: Area, inner: Area): boolean =>
  containsCell(outer, inner.top, inner.left) && containsCell(outer, inner.bottom, inner.right);

export const anyContainsCell = (areas: readonly Area[], row: number, column: number): boolean =>
  areas.some((area) => containsCell(area, row, column));

/** The common part of two areas, or `null`. */
export function intersect(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

const overlap = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

export const anyIntersects = (areas: readonly Area[], other: Area): boolean =>
  areas.some((area) => overlap(area, other));

/** The smallest area that holds both. */
export const bounding = (a: Area, b: Area): Area => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

/** What is left of `area` outside `hole`, as at most four rectangles: above, left, right, below. */
export function subtract(area: Area, hole: Area): Area[] {
  const cut = intersect(area, hole);
  if (cut === null) return [area];
  const parts: Area[] = [];
  if (area.top < cut.top) parts.push({ ...area, bottom: cut.top - 1 });
  const band = { ...area, top: cut.top, bottom: cut.bottom };
  if (area.left < cut.left) parts.push({ ...band, right: cut.left - 1 });
  if (cut.right < area.right) parts.push({ ...band, left: cut.right + 1 });
  if (cut.bottom < area.bottom) parts.push({ ...area, top: cut.bottom + 1 });
  return parts;
}

export const subtractAll = (areas: readonly Area[], holes: readonly Area[]): Area[] =>
  holes.reduce((left, hole) => left.flatMap((area) => subtract(area, hole)), [...areas]);

/** The area moved by that many cells; not clipped to the grid. */
export const offsetArea = (area: Area, rows: number, columns: number): Area => ({
  top: area.top + rows,
  left: area.left + columns,
  bottom: area.bottom + rows,
  right: area.right + columns,
});

/** First and last line of an area along an axis. */
export const extent = (area: Area, axis: Axis): readonly [number, number] =>
  axis === "rows" ? [area.top, area.bottom] : [area.left, area.right];

/** The area with other first and last lines along an axis. */
export const withExtent = (area: Area, axis: Axis, first: number, last: number): Area =>
  axis === "rows" ? { ...area, top: first, bottom: last } : { ...area, left: first, right: last };

/** The first cell of several areas: the highest row and the leftmost column of all. */
export const areaTopLeft = (areas: readonly Area[]): Cell =>
  areas.length === 0 ? { row: 0, column: 0 } : topLeft(areas.reduce(bounding));
