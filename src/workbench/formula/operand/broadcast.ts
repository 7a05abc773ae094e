import { CellError, type Scalar } from "../../book/scalar";
import { gridOf, isScalar, Matrix, Union, type Grid, type Operand } from "./operand";

const NOT_AVAILABLE = CellError.of("#N/A");

/** One row or column serves for all; a place outside a shorter array is `#N/A`. */
function pick(grid: Grid, row: number, column: number): Scalar {
  const r = grid.rows === 1 ? 0 : row;
  const c = grid.columns === 1 ? 0 : column;
  return r < grid.rows && c < grid.columns ? grid.at(r, c) : NOT_AVAILABLE;
}

/** The value of an operand of one cell, `undefined` when it is larger. */
export function lone(operand: Operand): Scalar | undefined {
  if (isScalar(operand)) return operand;
  if (operand instanceof Union) return undefined;
  return operand.rows === 1 && operand.columns === 1 ? operand.at(0, 0) : undefined;
}

/** Applies a function of single values to operands, place by place when one is an array. */
export function broadcast(
  operands: readonly Operand[],
  apply: (values: readonly Scalar[]) => Scalar,
): Operand {
  const values = operands.map(lone);
  if (values.every((value) => value !== undefined)) return apply(values);
  const grids = operands.map(gridOf);
  const rows = Math.max(...grids.map((grid) => grid.rows));
  const columns = Math.max(...grids.map((grid) => grid.columns));
  return Matrix.build(rows, columns, (r, c) => apply(grids.map((grid) => pick(grid, r, c))));
}
