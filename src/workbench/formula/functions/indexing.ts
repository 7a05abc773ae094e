import { CellError, type Scalar } from "../../book/scalar";
import { broadcast } from "../operand/broadcast";
import { firstValue, gridOf, isScalar, Matrix, Reference, type Operand } from "../operand/operand";
import { readParameter, whole } from "./parameters";
import { fromOperands, type FunctionSpec } from "./signature";

const VALUE = CellError.of("#VALUE!");
const REF = CellError.of("#REF!");

/** INDEX of a place; 0 stands for the whole row or column. A reference stays a reference. */
function itemAt(source: Operand, row: number, column: number): Operand {
  const grid = gridOf(source);
  if (row < 0 || column < 0) return VALUE;
  if (row > grid.rows || column > grid.columns) return REF;
  const rows = row === 0 ? [0, grid.rows - 1] : [row - 1, row - 1];
  const columns = column === 0 ? [0, grid.columns - 1] : [column - 1, column - 1];
  const [top, bottom] = rows as [number, number];
  const [left, right] = columns as [number, number];
  if (source instanceof Reference) {
    const { area } = source;
    const { top: y, left: x } = area;
    return new Reference(source.sheet, {
      top: y + top,
      bottom: y + bottom,
      left: x + left,
      right: x + right,
    });
  }
  return Matrix.build(bottom - top + 1, right - left + 1, (r, c) => grid.at(top + r, left + c));
}

export const index: FunctionSpec = fromOperands(
  "INDEX",
  [2, 4],
  ([source = null, first = null, second], frame) => {
    if (source instanceof CellError) return source;
    const grid = gridOf(source);
    // One number counts along a single row, else down.
    const isAlong = second === undefined && grid.rows === 1;
    const [rowOperand, columnOperand] = isAlong
      ? [1, first]
      : [first, second ?? (grid.columns === 1 ? 1 : 0)];
    const at = (row: Scalar, column: Scalar): Operand => {
      const [r, c] = [readParameter(whole, row, frame), readParameter(whole, column, frame)];
      if (r instanceof CellError) return r;
      return c instanceof CellError ? c : itemAt(source, r, c);
    };
    const isOne = [rowOperand, columnOperand].every((operand) => {
      const { rows, columns } = gridOf(operand);
      return isScalar(operand) || (rows === 1 && columns === 1);
    });
    if (isOne) return at(firstValue(rowOperand), firstValue(columnOperand));
    return broadcast([rowOperand, columnOperand], ([row = null, column = null]) =>
      firstValue(at(row, column)),
    );
  },
);
