import { cellArea } from "../../book/area";
import type { Area, Cell } from "../../book/grid";

/** Few rectangles that hold exactly these cells: runs down columns, joined to the right. */
export function areasOfCells(cells: readonly Cell[]): Area[] {
  const runs: Area[] = [];
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    const isNext = last?.left === column && last.bottom === row - 1;
    if (last !== undefined && isNext) runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push(cellArea(row, column));
  }
  return joinedColumns(runs);
}

function joinedColumns(runs: readonly Area[]): Area[] {
  const open = new Map<string, Area>();
  const areas: Area[] = [];
  for (const run of runs) {
    const key = `${run.top}:${run.bottom}:${run.left - 1}`;
    const left = open.get(key);
    const area = left === undefined ? run : { ...left, right: run.right };
    if (left === undefined) areas.push(area);
    else areas[areas.indexOf(left)] = area;
    open.delete(key);
    open.set(`${run.top}:${run.bottom}:${run.right}`, area);
  }
  return areas;
}
