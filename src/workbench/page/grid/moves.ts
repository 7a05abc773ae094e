import type { Cell } from "../../book/grid";
import type { PixelAxis } from "./pixelAxis";

export type Direction = "up" | "down" | "left" | "right";

/** The keys that go that way. */
export const ARROWS = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
} as const satisfies Readonly<Record<string, Direction>>;

/** What a move needs to know of the sheet. */
export interface Ground {
  readonly rows: PixelAxis;
  readonly columns: PixelAxis;
  isFilled(row: number, column: number): boolean;
  /** Nothing is filled beyond this cell. */
  extent(): Cell;
}

type Signed = 1 | -1;

/** The next visible cell that way; the same one at the edge of the sheet. */
export function stepFrom(ground: Ground, from: Cell, to: Direction): Cell {
  const sign = signOf(to);
  if (isVertical(to)) return { ...from, row: nextLine(ground.rows, from.row, sign) };
  return { ...from, column: nextLine(ground.columns, from.column, sign) };
}

/**
 * Ctrl and an arrow: to the end of the filled run, or over the gap to the next filled cell, or to the
 * edge of the sheet.
 */
export function jumpFrom(ground: Ground, from: Cell, to: Direction): Cell {
  const limit = edgeOf(ground, from, to);
  const next = stepFrom(ground, from, to);
  const runs = filled(ground, from) && filled(ground, next);
  let cell = next;
  if (!same(next, from) && runs) {
    for (let after = stepFrom(ground, cell, to); !same(after, cell) && filled(ground, after);) {
      cell = after;
      after = stepFrom(ground, cell, to);
    }
    return cell;
  }
  while (!filled(ground, cell)) {
    if (isBeyond(ground, cell, to)) return limit;
    const after = stepFrom(ground, cell, to);
    if (same(after, cell)) return cell;
    cell = after;
  }
  return cell;
}

/** A number of visible lines that way, or the edge of the sheet. */
export function pageFrom(ground: Ground, from: Cell, to: Direction, lines: number): Cell {
  let cell = from;
  for (let count = 0; count < lines; count++) cell = stepFrom(ground, cell, to);
  return cell;
}

function nextLine(axis: PixelAxis, line: number, sign: Signed): number {
  const next = line + sign;
  if (next < 0 || next >= axis.count) return line;
  const visible = axis.visibleFrom(next, sign);
  return axis.sizeOf(visible) > 0 ? visible : line;
}

function edgeOf({ rows, columns }: Ground, from: Cell, to: Direction): Cell {
  const last = (axis: PixelAxis) => axis.visibleFrom(axis.count - 1, -1);
  if (to === "down") return { ...from, row: last(rows) };
  if (to === "right") return { ...from, column: last(columns) };
  if (to === "up") return { ...from, row: rows.visibleFrom(0, 1) };
  return { ...from, column: columns.visibleFrom(0, 1) };
}

function isBeyond(ground: Ground, { row, column }: Cell, to: Direction): boolean {
  const extent = ground.extent();
  return (to === "down" && row > extent.row) || (to === "right" && column > extent.column);
}

const isVertical = (to: Direction): boolean => to === "up" || to === "down";
const signOf = (to: Direction): Signed => (to === "down" || to === "right" ? 1 : -1);
const filled = (ground: Ground, { row, column }: Cell): boolean => ground.isFilled(row, column);
const same = (a: Cell, b: Cell): boolean => a.row === b.row && a.column === b.column;
