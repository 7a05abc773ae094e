import { areaAddress, type Area } from "../../../core/sheetPlan/address";
import type { TableCell } from "../../../app/ports/sheetHost";

/** The longest address Excel takes is 8,192 characters (truth RA1); some room is left. */
const MAX_ADDRESS = 8_000;

/**
 * The fewest rectangles we can cheaply find that cover exactly these cells: runs of neighbours in a
 * row, then equal runs of consecutive rows together. In order of rows.
 */
export function areasOf(cells: readonly TableCell[]): readonly Area[] {
  const done: Area[] = [];
  let open = new Map<string, Area>();
  for (const [row, columns] of columnsByRow(cells)) {
    const next = new Map<string, Area>();
    for (const [left, right] of runsOf(columns)) {
      const key = `${left}:${right}`;
      const above = open.get(key);
      const grows = above?.bottom === row - 1;
      next.set(key, { left, right, top: grows ? above.top : row, bottom: row });
      if (grows) open.delete(key);
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()];
}

/** Addresses of several areas each, short enough for one call. */
export function addressesOf(areas: readonly Area[]): readonly string[] {
  const lists: string[] = [];
  for (const address of areas.map(areaAddress)) {
    const list = lists.at(-1);
    if (list !== undefined && list.length + address.length < MAX_ADDRESS)
      lists[lists.length - 1] = `${list},${address}`;
    else lists.push(address);
  }
  return lists;
}

function columnsByRow(cells: readonly TableCell[]): readonly (readonly [number, number[]])[] {
  const rows = new Map<number, Set<number>>();
  for (const { row, column } of cells) {
    const columns = rows.get(row) ?? new Set();
    rows.set(row, columns.add(column));
  }
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, columns]) => [row, [...columns].sort((one, other) => one - other)]);
}

function runsOf(columns: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const column of columns) {
    const run = runs.at(-1);
    if (run && run[1] === column - 1) run[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}
