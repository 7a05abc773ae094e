import { CellError, type Scalar } from "../../book/scalar";
import { compare, isSame } from "../operand/compare";
import { Reference, type Grid } from "../operand/operand";
import { hasWildcard, wildcardPattern } from "./wildcards";

/** A row or a column of values to search. */
export interface Vector {
  readonly length: number;
  at(index: number): Scalar;
}

/** A grid of one row or one column as a vector; `null` for another shape. */
export function vectorOf(grid: Grid): Vector | null {
  if (grid.columns === 1) return { length: filledRows(grid), at: (index) => grid.at(index, 0) };
  return grid.rows === 1 ? { length: grid.columns, at: (index) => grid.at(0, index) } : null;
}

/** What lies beyond the filled rows of a sheet is empty: no search finds anything there. */
export const filledRows = (grid: Grid): number =>
  grid instanceof Reference ? grid.sheet.filled(grid.area).rows : grid.rows;

export const firstColumn = (grid: Grid): Vector => ({
  length: filledRows(grid),
  at: (index) => grid.at(index, 0),
});

export const firstRow = (grid: Grid): Vector => ({
  length: grid.columns,
  at: (index) => grid.at(0, index),
});

/** A place counted from 1 as MATCH answers it; `#N/A` for none. */
export const foundAt = (place: number): Scalar => (place < 0 ? CellError.of("#N/A") : place + 1);

export type Matcher = (value: Scalar) => boolean;

/** The same value; text without case. */
export const exactly =
  (wanted: Scalar): Matcher =>
  (value) =>
    isSame(value, wanted);

/** The same value, `*`, `?` and `~` in a wanted text being wildcards. */
export function withWildcards(wanted: Scalar): Matcher {
  if (typeof wanted !== "string" || !hasWildcard(wanted)) return exactly(wanted);
  const pattern = wildcardPattern(wanted, "whole");
  return (value) => typeof value === "string" && pattern.test(value);
}

/** The place of the first (or last) match, -1 when there is none. */
export function find(vector: Vector, matches: Matcher, from: "first" | "last" = "first"): number {
  for (let step = 0; step < vector.length; step++) {
    const index = from === "first" ? step : vector.length - 1 - step;
    if (matches(vector.at(index))) return index;
  }
  return -1;
}

/** How a value stands to the wanted one; `null` when they are not of one nature. */
function order(value: Scalar, wanted: Scalar): number | null {
  const isComparable =
    value !== null &&
    wanted !== null &&
    typeof value === typeof wanted &&
    !(value instanceof CellError) &&
    !(wanted instanceof CellError);
  return isComparable ? compare(value, wanted) : null;
}

/**
 * In values sorted upwards, the last one not above the wanted; sorted downwards, the last one not
 * below. Values of another nature are passed over. -1 when there is none.
 */
export function findSorted(vector: Vector, wanted: Scalar, sorting: "up" | "down"): number {
  let found = -1;
  for (let index = 0; index < vector.length; index++) {
    const standing = order(vector.at(index), wanted);
    if (standing === null) continue;
    if (sorting === "up" ? standing > 0 : standing < 0) return found;
    found = index;
  }
  return found;
}

/** In any order, the same value or else the nearest one below or above. */
export function findNearest(vector: Vector, wanted: Scalar, side: "below" | "above"): number {
  let found = -1;
  for (let index = 0; index < vector.length; index++) {
    const value = vector.at(index);
    const standing = order(value, wanted);
    if (standing === 0) return index;
    if (standing === null || standing > 0 !== (side === "above")) continue;
    const best = found < 0 ? null : order(value, vector.at(found));
    if (best === null || (side === "below" ? best > 0 : best < 0)) found = index;
  }
  return found;
}
