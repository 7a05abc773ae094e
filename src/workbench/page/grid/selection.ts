import { anyIntersects, cellArea, isWholeColumns, isWholeRows } from "../../book/area";
import type { Area, Cell } from "../../book/grid";

/** What is selected on a sheet. The last area is the one that Shift extends. */
export interface Selection {
  readonly areas: readonly Area[];
  /** The cell that is typed into; inside the last area. */
  readonly active: Cell;
}

export const oneCell = (cell: Cell): Selection => ({
  areas: [cellArea(cell.row, cell.column)],
  active: cell,
});

export const currentArea = (selection: Selection): Area =>
  selection.areas.at(-1) ?? cellArea(selection.active.row, selection.active.column);

/** The selection with its last area stretched from the active cell to another one. */
export function stretched(selection: Selection, to: Cell): Selection {
  const { active } = selection;
  const area: Area = {
    top: Math.min(active.row, to.row),
    bottom: Math.max(active.row, to.row),
    left: Math.min(active.column, to.column),
    right: Math.max(active.column, to.column),
  };
  return { active, areas: [...selection.areas.slice(0, -1), area] };
}

/** The corner of the last area that is opposite to the active cell: the one that Shift moves. */
export function movingCorner({ active, areas }: Selection): Cell {
  const area = areas.at(-1) ?? cellArea(active.row, active.column);
  return {
    row: active.row === area.top ? area.bottom : area.top,
    column: active.column === area.left ? area.right : area.left,
  };
}

/** How a header shows that its line is selected: in part, wholly, or not. */
export function headerState(selection: Selection, line: Area): "" | "touched" | "touched whole" {
  if (!anyIntersects(selection.areas, line)) return "";
  const whole = selection.areas.some(
    (area) =>
      (isWholeColumns(area) && isWholeColumns(line)) || (isWholeRows(area) && isWholeRows(line)),
  );
  return whole ? "touched whole" : "touched";
}
