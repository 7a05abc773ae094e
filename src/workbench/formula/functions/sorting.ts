import { CellError, type Scalar } from "../../book/scalar";
import type { Frame } from "../compile/frame";
import { compare } from "../operand/compare";
import { firstValue, gridOf, type Grid, type Operand } from "../operand/operand";
import { linesOf, places, taken } from "./lines";
import { logical, optional, readParameter, whole } from "./parameters";
import { fromOperands, MANY, type FunctionSpec } from "./signature";

const VALUE = CellError.of("#VALUE!");

/** The order of a sort: numbers, texts, booleans, errors, and empty cells last both ways. */
function sortOrder(a: Scalar, b: Scalar, direction: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (a instanceof CellError || b instanceof CellError) {
    return direction * (Number(a instanceof CellError) - Number(b instanceof CellError));
  }
  return direction * compare(a, b);
}

const isDirection = (value: number): boolean => value === 1 || value === -1;

const sort = fromOperands("SORT", [1, 4], ([source = null, index, order, across], frame) => {
  const key = readParameter(optional(whole, 1), index && firstValue(index), frame);
  const direction = readParameter(optional(whole, 1), order && firstValue(order), frame);
  const byColumn = readParameter(optional(logical, false), across && firstValue(across), frame);
  if (key instanceof CellError) return key;
  if (direction instanceof CellError) return direction;
  if (byColumn instanceof CellError) return byColumn;
  const lines = linesOf(gridOf(source), byColumn);
  if (key < 1 || key > lines.length || !isDirection(direction)) return VALUE;
  const chosen = places(lines.count).sort((a, b) =>
    sortOrder(lines.at(a, key - 1), lines.at(b, key - 1), direction),
  );
  return taken(lines, chosen, byColumn);
});

interface SortKey {
  readonly grid: Grid;
  readonly direction: number;
}

function sortKeys(args: readonly Operand[], frame: Frame): SortKey[] | CellError {
  const keys: SortKey[] = [];
  for (let i = 0; i < args.length; i += 2) {
    const order = args[i + 1];
    const direction = readParameter(optional(whole, 1), order && firstValue(order), frame);
    if (direction instanceof CellError) return direction;
    if (!isDirection(direction)) return VALUE;
    keys.push({ grid: gridOf(args[i] ?? null), direction });
  }
  return keys;
}

const sortBy = fromOperands("SORTBY", [2, MANY], ([source = null, ...rest], frame) => {
  const keys = sortKeys(rest, frame);
  if (keys instanceof CellError) return keys;
  const lines = linesOf(gridOf(source), false);
  if (keys.some(({ grid }) => grid.columns !== 1 || grid.rows !== gridOf(source).rows))
    return VALUE;
  const order = (a: number, b: number): number =>
    keys
      .map(({ grid, direction }) => sortOrder(grid.at(a, 0), grid.at(b, 0), direction))
      .find((standing) => standing !== 0) ?? 0;
  return taken(lines, places(lines.count).sort(order), false);
});

export const sortingFunctions: readonly FunctionSpec[] = [sort, sortBy];
