import { CellError, type Scalar } from "../../book/scalar";
import { broadcast } from "../operand/broadcast";
import { firstValue, gridOf, type Grid } from "../operand/operand";
import { logical, optional, readParameter, whole } from "./parameters";
import {
  find,
  findSorted,
  firstColumn,
  firstRow,
  foundAt,
  vectorOf,
  withWildcards,
  type Vector,
} from "./search";
import { fromOperands, type FunctionSpec } from "./signature";

const NOT_AVAILABLE = CellError.of("#N/A");
const VALUE = CellError.of("#VALUE!");
const REF = CellError.of("#REF!");

/** An empty cell is looked up as 0, but by XLOOKUP and XMATCH, which find an empty cell. */
const orZero = (value: Scalar): Scalar => value ?? 0;

/** The place that MATCH finds with its type: 0 exact, 1 sorted upwards, -1 sorted downwards. */
function matchPlace(vector: Vector, wanted: Scalar, type: number): number {
  if (type === 0) return find(vector, withWildcards(wanted));
  return findSorted(vector, wanted, type > 0 ? "up" : "down");
}

const match = fromOperands("MATCH", [2, 3], ([wanted = null, range = null, type], frame) => {
  const kind = readParameter(optional(whole, 1), type && firstValue(type), frame);
  if (kind instanceof CellError) return kind;
  const vector = vectorOf(gridOf(range));
  if (vector === null) return NOT_AVAILABLE;
  return broadcast([wanted], ([value = null]) =>
    value instanceof CellError
      ? value
      : foundAt(matchPlace(vector, orZero(value), Math.sign(kind))),
  );
});

/** VLOOKUP down the first column, HLOOKUP along the first row. */
const tableLookup = (
  name: string,
  keys: (table: Grid) => Vector,
  answer: (table: Grid, place: number, line: number) => Scalar,
  size: (table: Grid) => number,
): FunctionSpec =>
  fromOperands(name, [3, 4], ([wanted = null, table = null, line = null, isNear], frame) => {
    const near = readParameter(optional(logical, true), isNear && firstValue(isNear), frame);
    if (near instanceof CellError) return near;
    const grid = gridOf(table);
    const vector = keys(grid);
    return broadcast([wanted, line], ([value = null, number = null]) => {
      const index = readParameter(whole, number, frame);
      if (value instanceof CellError) return value;
      if (index instanceof CellError) return index;
      if (index < 1) return VALUE;
      if (index > size(grid)) return REF;
      const place = matchPlace(vector, orZero(value), near ? 1 : 0);
      return place < 0 ? NOT_AVAILABLE : answer(grid, place, index - 1);
    });
  });

const lookup = fromOperands("LOOKUP", [2, 3], ([wanted = null, range = null, answers]) => {
  const grid = gridOf(range);
  const isTall = grid.rows >= grid.columns;
  const keys = isTall ? firstColumn(grid) : firstRow(grid);
  const given = answers === undefined ? lastLine(grid, isTall) : vectorOf(gridOf(answers));
  if (given === null) return NOT_AVAILABLE;
  return broadcast([wanted], ([value = null]) => {
    if (value instanceof CellError) return value;
    const place = findSorted(keys, orZero(value), "up");
    return place < 0 ? NOT_AVAILABLE : given.at(place);
  });
});

const lastLine = (grid: Grid, isTall: boolean): Vector =>
  isTall
    ? { length: grid.rows, at: (index) => grid.at(index, grid.columns - 1) }
    : { length: grid.columns, at: (index) => grid.at(grid.rows - 1, index) };

export const lookupFunctions: readonly FunctionSpec[] = [
  match,
  tableLookup(
    "VLOOKUP",
    firstColumn,
    (table, place, line) => table.at(place, line),
    (table) => table.columns,
  ),
  tableLookup(
    "HLOOKUP",
    firstRow,
    (table, place, line) => table.at(line, place),
    (table) => table.rows,
  ),
  lookup,
];
