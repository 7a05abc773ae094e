import { wholeColumns, wholeRows } from "../../book/area";
import type { Area, Axis } from "../../book/grid";

/** `count` whole rows or columns from line `at` on. */
export const linesArea = (axis: Axis, at: number, count: number): Area =>
  axis === "rows" ? wholeRows(at, at + count - 1) : wholeColumns(at, at + count - 1);
