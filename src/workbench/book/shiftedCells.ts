import { columnCount, rowCount } from "./area";
import type { Cells } from "./cells";
import type { Column } from "./column";
import type { Area, Axis } from "./grid";
import { MAX_COLUMNS } from "./grid";

/** Opens cells in place of an area: those below (`rows`) or right of it (`columns`) move away. */
export function openCells(cells: Cells, axis: Axis, area: Area): void {
  if (axis === "rows")
    eachColumn(cells, area, (column) => column.insertRows(area.top, rowCount(area)));
  else openSideways(cells, area);
}

/** Takes the cells of an area out: those below (`rows`) or right of it (`columns`) close up. */
export function closeCells(cells: Cells, axis: Axis, area: Area): void {
  if (axis === "rows")
    eachColumn(cells, area, (column) => column.removeRows(area.top, rowCount(area)));
  else closeSideways(cells, area);
}

function eachColumn(cells: Cells, area: Area, change: (column: Column) => void): void {
  cells.reach(area);
  const last = Math.min(area.right, cells.columnsInUse - 1);
  for (let column = area.left; column <= last; column++) change(cells.column(column));
}

/** New cells look as those left of them do, or as the first column when there is none. */
function openSideways(cells: Cells, area: Area): void {
  const beside = Math.max(0, area.left - 1);
  const look = cells.copyStyles({ ...area, left: beside, right: beside });
  const moved = cells.copy({ ...area, right: MAX_COLUMNS - 1 - columnCount(area) });
  cells.paste(moved, area.top, area.right + 1);
  cells.clearContents(area);
  for (let column = area.left; column <= area.right; column++) {
    cells.pasteStyles(look, area.top, column);
  }
}

function closeSideways(cells: Cells, area: Area): void {
  const end = MAX_COLUMNS - 1;
  const moved = cells.copy({ ...area, left: area.right + 1, right: end });
  cells.paste(moved, area.top, area.left);
  cells.clearContents({ ...area, left: MAX_COLUMNS - columnCount(area), right: end });
}
