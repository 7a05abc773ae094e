import { CellError, type Scalar } from "../../book/scalar";
import { firstValue, gridOf, Matrix, type Grid, type Operand } from "../operand/operand";
import { places } from "./lines";
import { number, optional, readParameter, whole } from "./parameters";
import { fromOperands, MANY, type FunctionSpec } from "./signature";

const NOT_AVAILABLE = CellError.of("#N/A");

const sequence = fromOperands("SEQUENCE", [1, 4], (args, frame) => {
  const read = [whole, optional(whole, 1), optional(number, 1), optional(number, 1)].map(
    (parameter, place) => {
      const operand = args[place];
      return readParameter(parameter, operand && firstValue(operand), frame);
    },
  );
  const failed = read.find((value) => value instanceof CellError);
  if (failed instanceof CellError) return failed;
  const [rows, columns, start, step] = read as [number, number, number, number];
  return Matrix.build(rows, columns, (row, column) => start + step * (row * columns + column));
});

const transpose = fromOperands("TRANSPOSE", [1, 1], ([source = null]) => {
  const grid = gridOf(source);
  return Matrix.build(grid.columns, grid.rows, (row, column) => grid.at(column, row));
});

const inside = (grid: Grid, row: number, column: number): Scalar =>
  row < grid.rows && column < grid.columns ? grid.at(row, column) : NOT_AVAILABLE;

/** VSTACK puts grids one under another, HSTACK side by side; the gaps are `#N/A`. */
function stacked(grids: readonly Grid[]): Operand {
  const columns = Math.max(...grids.map((grid) => grid.columns));
  const origin = grids.flatMap((grid) => places(grid.rows).map((row) => ({ grid, row })));
  return Matrix.build(origin.length, columns, (line, column) => {
    const { grid, row } = origin[line]!;
    return inside(grid, row, column);
  });
}

const turned = (grid: Grid): Grid => ({
  rows: grid.columns,
  columns: grid.rows,
  at: (row, column) => grid.at(column, row),
});

/** What TAKE keeps or DROP leaves of so many lines; a negative count is from the end. */
function span(count: number, length: number, keeps: boolean): number[] {
  const all = places(length);
  if (keeps) return count < 0 ? all.slice(count) : all.slice(0, count);
  return count < 0 ? all.slice(0, count) : all.slice(count);
}

const cut = (name: string, keeps: boolean): FunctionSpec =>
  fromOperands(name, [2, 3], ([source = null, rows = null, columns], frame) => {
    const grid = gridOf(source);
    const everything = keeps ? { rows: grid.rows, columns: grid.columns } : { rows: 0, columns: 0 };
    const down = readParameter(whole, rows === null ? everything.rows : firstValue(rows), frame);
    const along = readParameter(
      optional(whole, everything.columns),
      columns && firstValue(columns),
      frame,
    );
    if (down instanceof CellError) return down;
    if (along instanceof CellError) return along;
    const kept = [span(down, grid.rows, keeps), span(along, grid.columns, keeps)] as const;
    return Matrix.build(kept[0].length, kept[1].length, (row, column) =>
      grid.at(kept[0][row]!, kept[1][column]!),
    );
  });

export const shapingFunctions: readonly FunctionSpec[] = [
  sequence,
  transpose,
  fromOperands("VSTACK", [1, MANY], (args) => stacked(args.map(gridOf))),
  fromOperands("HSTACK", [1, MANY], (args) => {
    const result = gridOf(stacked(args.map((arg) => turned(gridOf(arg)))));
    return Matrix.build(result.columns, result.rows, (row, column) => result.at(column, row));
  }),
  cut("TAKE", true),
  cut("DROP", false),
];
