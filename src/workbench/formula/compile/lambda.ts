import { CellError, type Scalar } from "../../book/scalar";
import { firstValue, gridOf, isScalar, Matrix, type Grid, type Operand } from "../operand/operand";
import type { Frame, Run } from "./frame";

const VALUE = CellError.of("#VALUE!");
const CALC = CellError.of("#CALC!");

/** A `LAMBDA(x,y,…)` as written: the workbench calls it where it stands, and keeps none in a cell. */
export interface Lambda {
  /** Lower case. */
  readonly parameters: readonly string[];
  readonly body: Run;
}

/** The value of a lambda for some arguments; the wrong number of them is `#VALUE!`. */
function callLambda({ parameters, body }: Lambda, args: readonly Operand[], frame: Frame) {
  if (args.length !== parameters.length) return VALUE;
  const locals = parameters.reduce<Frame["locals"]>(
    (outer, name, i) => ({ name, value: args[i] ?? null, outer }),
    frame.locals,
  );
  return body({ ...frame, locals });
}

type Higher = (lambda: Lambda, args: readonly Operand[], frame: Frame) => Operand;

/** One value where a cell of the result stands: an array there is `#CALC!`. */
function single(operand: Operand): Scalar {
  if (isScalar(operand)) return operand;
  const grid = gridOf(operand);
  return grid.rows === 1 && grid.columns === 1 ? grid.at(0, 0) : CALC;
}

const part = (grid: Grid, rows: number, columns: number, top: number, left: number): Operand =>
  Matrix.build(rows, columns, (row, column) => grid.at(top + row, left + column));

const byRow: Higher = (lambda, [source = null], frame) => {
  const grid = gridOf(source);
  return Matrix.build(grid.rows, 1, (row) =>
    single(callLambda(lambda, [part(grid, 1, grid.columns, row, 0)], frame)),
  );
};

const byColumn: Higher = (lambda, [source = null], frame) => {
  const grid = gridOf(source);
  return Matrix.build(1, grid.columns, (_row, column) =>
    single(callLambda(lambda, [part(grid, grid.rows, 1, 0, column)], frame)),
  );
};

const map: Higher = (lambda, sources, frame) => {
  const grids = sources.map(gridOf);
  const rows = Math.max(...grids.map((grid) => grid.rows));
  const columns = Math.max(...grids.map((grid) => grid.columns));
  const at = (grid: Grid, row: number, column: number): Scalar =>
    row < grid.rows && column < grid.columns ? grid.at(row, column) : CellError.of("#N/A");
  return Matrix.build(rows, columns, (row, column) =>
    single(
      callLambda(
        lambda,
        grids.map((grid) => at(grid, row, column)),
        frame,
      ),
    ),
  );
};

const reduce: Higher = (lambda, [initial = null, source = null], frame) => {
  const grid = gridOf(source);
  let total: Operand = initial;
  for (let i = 0; i < grid.rows * grid.columns; i++) {
    const value = grid.at(Math.floor(i / grid.columns), i % grid.columns);
    total = callLambda(lambda, [total, value], frame);
  }
  return total;
};

const scan: Higher = (lambda, [initial = null, source = null], frame) => {
  const grid = gridOf(source);
  let total: Operand = initial;
  return Matrix.build(grid.rows, grid.columns, (row, column) => {
    total = single(callLambda(lambda, [total, grid.at(row, column)], frame));
    return total;
  });
};

const makeArray: Higher = (lambda, [rows = null, columns = null], frame) => {
  const [height, width] = [firstValue(rows), firstValue(columns)];
  if (typeof height !== "number" || typeof width !== "number") return VALUE;
  return Matrix.build(Math.trunc(height), Math.trunc(width), (row, column) =>
    single(callLambda(lambda, [row + 1, column + 1], frame)),
  );
};

const HIGHER: Readonly<Record<string, Higher>> = {
  BYCOL: byColumn,
  BYROW: byRow,
  MAKEARRAY: makeArray,
  MAP: map,
  REDUCE: reduce,
  SCAN: scan,
};

/** The functions whose last argument is a LAMBDA, by English name. */
export const higherFunction = (name: string): Higher | undefined =>
  HIGHER[name.toUpperCase().replace(/^_XLFN\./, "")];
