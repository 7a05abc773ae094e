import type { Axle } from "./geometry";
import type { Look, Sight } from "./sight";

/** A text runs over at most this many empty neighbours on a side. */
const MOST_NEIGHBOURS = 30;

/** Room in pixels that a cell's text may take left and right of its cell: its empty neighbours. */
export function overrunOf(
  sight: Sight,
  columns: Axle,
  row: number,
  column: number,
  look: Look,
): readonly [left: number, right: number] {
  if (look.runsOver === null || look.text === "") return NONE;
  const room = (step: 1 | -1) => emptyRoom(sight, columns, row, column, step);
  return [look.runsOver === "right" ? 0 : room(-1), look.runsOver === "left" ? 0 : room(1)];
}

const NONE: readonly [number, number] = [0, 0];

function emptyRoom(sight: Sight, columns: Axle, row: number, column: number, step: 1 | -1): number {
  const frozen = column < columns.frozen;
  let room = 0;
  for (let count = 1; count <= MOST_NEIGHBOURS; count++) {
    const neighbour = column + step * count;
    if (neighbour < 0 || neighbour >= columns.layout.count) break;
    // A text never crosses the line between frozen columns and the others.
    if (neighbour < columns.frozen !== frozen || sight.isFilled(row, neighbour)) break;
    room += columns.layout.sizeOf(neighbour);
  }
  return room;
}
