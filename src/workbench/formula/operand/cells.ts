import type { Scalar } from "../../book/scalar";
import { isScalar, Matrix, Union, type Operand, type Reference } from "./operand";

/** Calls `visit` for each cell that may hold something; stops early when it returns `false`. */
export function visitReference(
  { sheet, area }: Reference,
  visit: (value: Scalar, row: number, column: number) => boolean,
): void {
  const { rows, columns } = sheet.filled(area);
  for (let row = area.top; row < area.top + rows; row++) {
    for (let column = area.left; column < area.left + columns; column++) {
      if (!visit(sheet.value(row, column), row, column)) return;
    }
  }
}

/** Where a value comes from decides how SUM and COUNT read it. */
export type Origin = "argument" | "cell";

/**
 * Each value of an operand in order. Values of references and arrays are cells; a value written
 * in the call is an argument. The empty cells beyond what a sheet holds are not visited.
 */
export function visitValues(
  operand: Operand,
  visit: (value: Scalar, origin: Origin) => boolean,
): void {
  if (isScalar(operand)) visit(operand, "argument");
  else if (operand instanceof Matrix) visitMatrix(operand, visit);
  else if (operand instanceof Union) {
    for (const part of operand.references) visitReference(part, (value) => visit(value, "cell"));
  } else visitReference(operand, (value) => visit(value, "cell"));
}

function visitMatrix(matrix: Matrix, visit: (value: Scalar, origin: Origin) => boolean): void {
  for (let row = 0; row < matrix.rows; row++) {
    for (let column = 0; column < matrix.columns; column++) {
      if (!visit(matrix.at(row, column), "cell")) return;
    }
  }
}
