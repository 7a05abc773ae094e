import { cellCount } from "../../book/area";
import type { Area, Cell } from "../../book/grid";

/**
 * Where Tab or Enter goes inside a selection of several cells: round all of them, line after line, and
 * from the last area to the first. `null` where one cell is selected: then the neighbour is next.
 */
export function advanceWithin(
  areas: readonly Area[],
  active: Cell,
  by: "Tab" | "Enter",
  backwards: boolean,
): Cell | null {
  const total = areas.reduce((sum, area) => sum + cellCount(area), 0);
  if (total === 1) return null;
  const at = areas.findIndex((area) => isIn(area, active));
  const area = areas[at];
  if (area === undefined) return null;
  const next = position(area, active, by) + (backwards ? -1 : 1);
  if (next >= 0 && next < cellCount(area)) return cellAt(area, next, by);
  const other = areas.at((at + (backwards ? -1 : 1)) % areas.length)!;
  return cellAt(other, backwards ? cellCount(other) - 1 : 0, by);
}

const isIn = ({ top, bottom, left, right }: Area, { row, column }: Cell): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** The rank of a cell in its area: by rows for Tab, by columns for Enter. */
function position(area: Area, { row, column }: Cell, by: "Tab" | "Enter"): number {
  const [height, width] = sizeOf(area);
  const [down, along] = [row - area.top, column - area.left];
  return by === "Tab" ? down * width + along : along * height + down;
}

function cellAt(area: Area, rank: number, by: "Tab" | "Enter"): Cell {
  const [height, width] = sizeOf(area);
  const [down, along] =
    by === "Tab"
      ? [Math.floor(rank / width), rank % width]
      : [rank % height, Math.floor(rank / height)];
  return { row: area.top + down, column: area.left + along };
}

const sizeOf = ({ top, bottom, left, right }: Area): [height: number, width: number] => [
  bottom - top + 1,
  right - left + 1,
];
