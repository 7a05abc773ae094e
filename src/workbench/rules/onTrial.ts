import type { Cell } from "../book/grid";
import type { Scalar } from "../book/scalar";
import type { Sheet } from "../book/sheet";

/**
 * Looks at the sheet as if a cell held a value, then puts back what it held. Rules are judged this
 * way before anything is changed, since their formulas read the cell they judge.
 */
export function onTrial<T>(sheet: Sheet, { row, column }: Cell, value: Scalar, look: () => T): T {
  const before = { value: sheet.cells.value(row, column), formula: sheet.formula(row, column) };
  sheet.cells.setFormula(row, column, null);
  sheet.cells.setValue(row, column, value);
  try {
    return look();
  } finally {
    sheet.cells.setFormula(row, column, before.formula);
    sheet.cells.setValue(row, column, before.value);
  }
}
