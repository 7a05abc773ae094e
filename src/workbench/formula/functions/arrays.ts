import { CellError, type Scalar } from "../../book/scalar";
import type { Frame } from "../compile/frame";
import { compare, foldCase } from "../operand/compare";
import { toLogical } from "../operand/coerce";
import { firstValue, gridOf, Matrix, type Grid, type Operand } from "../operand/operand";
import { logical, number, optional, readParameter, whole } from "./parameters";
import { filledRows } from "./search";
import { fromOperands, MANY, type FunctionSpec } from "./signature";

const VALUE = CellError.of("#VALUE!");
const CALC = CellError.of("#CALC!");
const NOT_AVAILABLE = CellError.of("#N/A");

/** A grid by its rows or, turned, by its columns: the functions of this file work on lines. */
interface Lines {
  readonly count: number;
  readonly length: number;
  at(line: number, place: number): Scalar;
}

const linesOf = (grid: Grid, byColumn: boolean): Lines =>
  byColumn
    ? { count: grid.columns, length: grid.rows, at: (line, place) => grid.at(place, line) }
    : { count: filledRows(grid), length: grid.columns, at: (line, place) => grid.at(line, place) };

/** Some of the lines, in the order given; no line at all is `#CALC!`. */
function taken(lines: Lines, chosen: readonly number[], byColumn: boolean): Operand {
  const value = (line: number, place: number) => lines.at(chosen[line]!, place);
  return byColumn
    ? Matrix.build(lines.length, chosen.length, (row, column) => value(column, row))
    : Matrix.build(chosen.length, lines.length, value);
}

const places = (count: number): number[] => Array.from({ length: count }, (_none, index) => index);

const filter = fromOperands(
  "FILTER",
  [2, 3],
  ([source = null, include = null, whenEmpty], frame) => {
    const grid = gridOf(source);
    const mask = gridOf(include);
    const byColumn = mask.rows === 1 && mask.columns === grid.columns && grid.columns > 1;
    if (!byColumn && (mask.columns !== 1 || mask.rows !== grid.rows)) return VALUE;
    const chosen: number[] = [];
    for (const line of places(byColumn ? grid.columns : filledRows(mask))) {
      const value = byColumn ? mask.at(0, line) : mask.at(line, 0);
      const keeps = toLogical(value, frame.settings.locale);
      if (keeps instanceof CellError) return keeps;
      if (keeps) chosen.push(line);
    }
    if (chosen.length === 0) return whenEmpty ?? CALC;
    return taken(linesOf(grid, byColumn), chosen, byColumn);
  },
);

/** A text that only the same line gives, so that lines are compared once each. */
function lineKey(lines: Lines, line: number): string {
  const parts = places(lines.length).map((place) => {
    const value = lines.at(line, place);
    if (value instanceof CellError) return value.code;
    return typeof value === "string" ? `t${foldCase(value)}` : `${typeof value}${value}`;
  });
  return JSON.stringify(parts);
}

const unique = fromOperands("UNIQUE", [1, 3], ([source = null, across, once], frame) => {
  const byColumn = readParameter(optional(logical, false), across && firstValue(across), frame);
  const onlyOnce = readParameter(optional(logical, false), once && firstValue(once), frame);
  if (byColumn instanceof CellError) return byColumn;
  if (onlyOnce instanceof CellError) return onlyOnce;
  const lines = linesOf(gridOf(source), byColumn);
  const met = new Map<string, number[]>();
  for (const line of places(lines.count)) {
    const key = lineKey(lines, line);
    const group = met.get(key);
    if (group === undefined) met.set(key, [line]);
    else group.push(line);
  }
  const groups = [...met.values()].filter((group) => !onlyOnce || group.length === 1);
  return taken(
    lines,
    groups.map((group) => group[0]!),
    byColumn,
  );
});

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

export const arrayFunctions: readonly FunctionSpec[] = [
  filter,
  unique,
  sort,
  sortBy,
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
