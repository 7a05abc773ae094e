import type { Area } from "../../book/grid";
import type { FormulaCell } from "./formulaCell";

/** The formula cells of a sheet by column and row. A column without formulas costs one look. */
export class SheetFormulas {
  private readonly columns: (Map<number, FormulaCell> | undefined)[] = [];

  at(row: number, column: number): FormulaCell | undefined {
    return this.columns[column]?.get(row);
  }

  set(cell: FormulaCell): void {
    const column = (this.columns[cell.column] ??= new Map<number, FormulaCell>());
    column.set(cell.row, cell);
  }

  remove({ row, column }: FormulaCell): void {
    const cells = this.columns[column];
    cells?.delete(row);
    if (cells?.size === 0) this.columns[column] = undefined;
  }

  *all(): Generator<FormulaCell> {
    for (const column of this.columns) if (column !== undefined) yield* column.values();
  }

  /** The formula cells of an area, by the fewer of its rows and the column's formulas. */
  within({ top, left, bottom, right }: Area): FormulaCell[] {
    const columns = this.columns.slice(left, right + 1);
    return columns.flatMap((column) => (column === undefined ? [] : stretch(column, top, bottom)));
  }
}

function stretch(
  column: ReadonlyMap<number, FormulaCell>,
  top: number,
  bottom: number,
): FormulaCell[] {
  if (bottom - top >= column.size) {
    return [...column.values()].filter(({ row }) => row >= top && row <= bottom);
  }
  const found: FormulaCell[] = [];
  for (let row = top; row <= bottom; row++) {
    const cell = column.get(row);
    if (cell !== undefined) found.push(cell);
  }
  return found;
}
