import type { RangeR1C1 } from "@borgar/fx";
import type { Axis } from "../../book/grid";

/** What a reference says along an axis: line numbers where fixed, offsets elsewhere. */
export interface Lines {
  readonly first: number;
  readonly last: number;
  readonly firstFixed: boolean;
  readonly lastFixed: boolean;
}

/** What a reference says along an axis; `null` when it spans the whole axis (`A:A`, `1:3`). */
export function readLines(range: RangeR1C1, axis: Axis): Lines | null {
  const [first, last, firstFixed, lastFixed] =
    axis === "rows"
      ? [range.r0, range.r1, range.$r0, range.$r1]
      : [range.c0, range.c1, range.$c0, range.$c1];
  if (first === null || first === undefined) return null;
  return {
    first,
    last: last ?? first,
    firstFixed: firstFixed ?? false,
    lastFixed: lastFixed ?? firstFixed ?? false,
  };
}

/** Line numbers meant from a line; beyond the edge they wrap round, as Excel's do. */
export function linesMeant(lines: Lines, from: number, length: number): readonly [number, number] {
  const line = (offset: number, fixed: boolean) =>
    fixed ? offset : (((from + offset) % length) + length) % length;
  return [line(lines.first, lines.firstFixed), line(lines.last, lines.lastFixed)];
}

export const writeLines = (range: RangeR1C1, axis: Axis, first: number, last: number): RangeR1C1 =>
  axis === "rows" ? { ...range, r0: first, r1: last } : { ...range, c0: first, c1: last };
