import { anyContainsCell, containsCell } from "../../book/area";
import type { Area } from "../../book/grid";
import type { Geometry } from "./geometry";
import { HEADER_WIDTH } from "./headerBand";
import { overrunOf } from "./overrun";
import type { RowNode } from "./rowNode";
import type { Selection } from "./selection";
import type { Sight } from "./sight";

/** Draws the cells of one row that are in view. */
export function drawCells(
  drawn: RowNode,
  row: number,
  columns: readonly number[],
  geometry: Geometry,
  sight: Sight,
  selection: Selection,
  filterLabel: (column: string) => string,
): void {
  const first = columns[0];
  const last = columns.at(-1);
  if (first === undefined || last === undefined) return;
  const merges = sight.merges({ top: row, bottom: row, left: first, right: last });
  for (const column of columns) {
    const merge = merges.find((area) => containsCell(area, row, column));
    const look = sight.look(row, column);
    drawn.cell(column).draw(look, boxInRow(row, column, merge, geometry), {
      frozen: column < geometry.columns.frozen,
      selected: anyContainsCell(selection.areas, row, column),
      active: selection.active.row === row && selection.active.column === column,
      overrun: merge ? [0, 0] : overrunOf(sight, geometry.columns, row, column, look),
      ruled: sight.showsGridlines(),
      filterLabel,
    });
  }
}

/** A merged area is drawn by its first cell; the others have no size. */
function boxInRow(row: number, column: number, merge: Area | undefined, geometry: Geometry) {
  const { rows, columns } = geometry;
  const left = HEADER_WIDTH + columns.startOf(column);
  if (merge === undefined) {
    const [width, height] = [columns.layout.sizeOf(column), rows.layout.sizeOf(row)];
    return { left, top: 0, width, height };
  }
  const isFirst = merge.top === row && merge.left === column;
  if (!isFirst) return { left, top: 0, width: 0, height: 0 };
  const width = columns.layout.offsetOf(merge.right + 1) - columns.layout.offsetOf(merge.left);
  const height = rows.layout.offsetOf(merge.bottom + 1) - rows.layout.offsetOf(merge.top);
  return { left, top: 0, width, height };
}
