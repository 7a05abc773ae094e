import { CellError, type Scalar } from "../../book/scalar";
import type { Frame } from "../compile/frame";
import { broadcast } from "../operand/broadcast";
import {
  firstValue,
  gridOf,
  isScalar,
  Matrix,
  Reference,
  type Grid,
  type Operand,
} from "../operand/operand";
import { logical, optional, readParameter, whole } from "./parameters";
import {
  exactly,
  find,
  findNearest,
  findSorted,
  firstColumn,
  firstRow,
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

const found = (place: number): Scalar => (place < 0 ? NOT_AVAILABLE : place + 1);

const match = fromOperands("MATCH", [2, 3], ([wanted = null, range = null, type], frame) => {
  const kind = readParameter(optional(whole, 1), type && firstValue(type), frame);
  if (kind instanceof CellError) return kind;
  const vector = vectorOf(gridOf(range));
  if (vector === null) return NOT_AVAILABLE;
  return broadcast([wanted], ([value = null]) =>
    value instanceof CellError ? value : found(matchPlace(vector, orZero(value), Math.sign(kind))),
  );
});

/** The modes of XLOOKUP and XMATCH: 0 exact, -1 or below, 1 or above, 2 wildcards; from 1 or -1. */
function modernPlace(vector: Vector, wanted: Scalar, mode: number, direction: number): number {
  if (mode === -1) return findNearest(vector, wanted, "below");
  if (mode === 1) return findNearest(vector, wanted, "above");
  const matches = mode === 2 ? withWildcards(wanted) : exactly(wanted);
  return find(vector, matches, direction < 0 ? "last" : "first");
}

function modernModes(
  [mode, direction]: readonly (Operand | undefined)[],
  frame: Frame,
): readonly [number, number] | CellError {
  const read = [
    readParameter(optional(whole, 0), mode && firstValue(mode), frame),
    readParameter(optional(whole, 1), direction && firstValue(direction), frame),
  ] as const;
  const [kind, way] = read;
  if (kind instanceof CellError) return kind;
  if (way instanceof CellError) return way;
  return Math.abs(kind) <= 2 && way !== 0 ? [kind, way] : VALUE;
}

const xmatch = fromOperands("XMATCH", [2, 4], ([wanted = null, range = null, ...rest], frame) => {
  const modes = modernModes(rest, frame);
  if (modes instanceof CellError) return modes;
  const vector = vectorOf(gridOf(range));
  if (vector === null) return VALUE;
  return broadcast([wanted], ([value = null]) =>
    value instanceof CellError ? value : found(modernPlace(vector, value, ...modes)),
  );
});

/** A row of the answers for a search down a column, a column of them for a search along a row. */
function lineOf(grid: Grid, place: number, isColumn: boolean): Operand {
  if (grid instanceof Reference) {
    const { top, left } = grid.area;
    const area = isColumn
      ? { ...grid.area, top: top + place, bottom: top + place }
      : { ...grid.area, left: left + place, right: left + place };
    return new Reference(grid.sheet, area);
  }
  return isColumn
    ? Matrix.build(1, grid.columns, (_row, column) => grid.at(place, column))
    : Matrix.build(grid.rows, 1, (row) => grid.at(row, place));
}

const xlookup = fromOperands(
  "XLOOKUP",
  [3, 6],
  ([wanted = null, range = null, answers = null, fallback = null, ...rest], frame) => {
    const modes = modernModes(rest, frame);
    if (modes instanceof CellError) return modes;
    const searched = gridOf(range);
    const vector = vectorOf(searched);
    const given = gridOf(answers);
    const isColumn = searched.columns === 1;
    const isFitting = isColumn ? given.rows === searched.rows : given.columns === searched.columns;
    if (vector === null || !isFitting) return VALUE;
    const answerTo = (value: Scalar): Operand => {
      if (value instanceof CellError) return value;
      const place = modernPlace(vector, value, ...modes);
      if (place >= 0) return lineOf(given, place, isColumn);
      return fallback ?? NOT_AVAILABLE;
    };
    const grid = gridOf(wanted);
    if (grid.rows === 1 && grid.columns === 1) return answerTo(grid.at(0, 0));
    return broadcast([wanted], ([value = null]) => firstValue(answerTo(value)));
  },
);

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

const index = fromOperands("INDEX", [2, 4], ([source = null, first = null, second], frame) => {
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
});

export const lookupFunctions: readonly FunctionSpec[] = [
  match,
  xmatch,
  xlookup,
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
  index,
];
