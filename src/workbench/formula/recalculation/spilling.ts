import { cellArea, containsArea, intersect, sameArea, WHOLE_SHEET } from "../../book/area";
import type { Area } from "../../book/grid";
import { CellError, type Scalar } from "../../book/scalar";
import type { Sheet } from "../../book/sheet";
import type { Grid } from "../operand/operand";
import type { FormulaCell } from "./formulaCell";

const SPILL = CellError.of("#SPILL!");

const shownValue = (value: Scalar): Scalar => value ?? 0;

/** Whether something keeps an array from being shown: a filled cell, a merge, a table (V35). */
function isBlocked(sheet: Sheet, area: Area, { row, column }: FormulaCell): boolean {
  if (!containsArea(WHOLE_SHEET, area)) return true;
  const { merges, tables } = sheet.traits;
  const others = sheet.spills.list.filter(
    ({ parent }) => parent.row !== row || parent.column !== column,
  );
  const rivals = [...merges, ...tables.map((table) => table.area), ...others.map((s) => s.area)];
  return (
    rivals.some((rival) => intersect(rival, area) !== null) || holdsCells(sheet, area, row, column)
  );
}

function holdsCells(sheet: Sheet, area: Area, row: number, column: number): boolean {
  const right = Math.min(area.right, sheet.cells.columnsInUse - 1);
  for (let c = area.left; c <= right; c++) {
    const { values, formulas } = sheet.cells.column(c);
    for (const filled of [values, formulas]) {
      for (const [r] of filled.entries(area.top, area.bottom)) {
        if (r !== row || c !== column) return true;
      }
    }
  }
  return false;
}

const spilledValues = (grid: Grid): Scalar[][] =>
  Array.from({ length: grid.rows }, (_row, r) =>
    Array.from({ length: grid.columns }, (_column, c) => shownValue(grid.at(r, c))),
  );

/** Takes away what a cell spilled; answers the area that is empty again. */
export function unspill(sheet: Sheet, row: number, column: number): Area | null {
  const spill = sheet.spills.list.find(
    ({ parent }) => parent.row === row && parent.column === column,
  );
  if (spill === undefined) return null;
  sheet.spills.remove(spill.parent);
  return spill.area;
}

/**
 * Shows a result: one value in its cell, an array from there to the right and down, or `#SPILL!`.
 * Answers the areas beyond the cell whose values are others than before.
 */
export function show(cell: FormulaCell, result: Grid): Area[] {
  const { sheet, row, column } = cell;
  const before = unspill(sheet, row, column);
  const area = {
    ...cellArea(row, column),
    bottom: row + result.rows - 1,
    right: column + result.columns - 1,
  };
  const isArray = !sameArea(area, cellArea(row, column));
  cell.blocked = isArray && isBlocked(sheet, area, cell) ? area : null;
  const first = cell.blocked === null ? shownValue(result.at(0, 0)) : SPILL;
  sheet.cells.setValue(row, column, first);
  if (!isArray || cell.blocked !== null) return before === null ? [] : [before];
  sheet.spills.set({ parent: { row, column }, area, values: spilledValues(result) });
  return before === null ? [area] : [before, area];
}
