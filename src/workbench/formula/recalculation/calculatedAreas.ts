import type { Area, SheetArea } from "../../book/grid";
import type { FormulaCell } from "./formulaCell";

const byPlace = (a: FormulaCell, b: FormulaCell): number =>
  (a.sheet.id < b.sheet.id ? -1 : a.sheet.id > b.sheet.id ? 1 : 0) ||
  a.column - b.column ||
  a.row - b.row;

/** The areas that cells cover, stretches of a column together. */
export function calculatedAreas(cells: Iterable<FormulaCell>): SheetArea[] {
  const areas: SheetArea[] = [];
  for (const { sheet, row, column } of [...cells].sort(byPlace)) {
    const last = areas.at(-1);
    const isNext =
      last?.sheetId === sheet.id && last.area.left === column && last.area.bottom === row - 1;
    const area: Area = { top: row, left: column, bottom: row, right: column };
    if (isNext) areas[areas.length - 1] = { ...last, area: { ...last.area, bottom: row } };
    else areas.push({ sheetId: sheet.id, area });
  }
  return areas;
}
