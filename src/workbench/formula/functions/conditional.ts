import { CellError, type Scalar } from "../../book/scalar";
import type { Frame } from "../compile/frame";
import { finite } from "../operand/coerce";
import { firstValue, gridOf, Reference, type Grid, type Operand } from "../operand/operand";
import { readCriterion, type Criterion } from "./criteria";
import { sum } from "./math";
import { fromOperands, MANY, type FunctionSpec } from "./signature";

const VALUE = CellError.of("#VALUE!");
const DIV0 = CellError.of("#DIV/0!");

interface Condition {
  readonly grid: Grid;
  readonly holds: Criterion;
}

/** Range and criterion, two by two. All ranges must have one shape, else `#VALUE!`. */
function readConditions(args: readonly Operand[], frame: Frame): Condition[] | CellError {
  const conditions: Condition[] = [];
  for (let i = 0; i + 1 < args.length; i += 2) {
    const grid = gridOf(args[i] ?? null);
    const holds = readCriterion(firstValue(args[i + 1] ?? null), frame.settings.locale);
    const [first] = conditions;
    const isOtherShape =
      first !== undefined && (first.grid.rows !== grid.rows || first.grid.columns !== grid.columns);
    if (isOtherShape) return VALUE;
    conditions.push({ grid, holds });
  }
  return args.length % 2 === 0 ? conditions : VALUE;
}

/**
 * Calls `visit` for each place where every condition holds. Places beyond what the sheets hold are
 * all empty: they are counted in one step, their number being given back.
 */
function visitMatches(
  conditions: readonly Condition[],
  visit: (row: number, column: number) => void,
): number {
  const [first, ...others] = conditions;
  if (first === undefined) return 0;
  const rows = Math.max(...conditions.map((condition) => usedRows(condition.grid)));
  const columns = Math.max(...conditions.map((condition) => usedColumns(condition.grid)));
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (!first.holds(first.grid.at(row, column))) continue;
      if (others.every(({ grid, holds }) => holds(grid.at(row, column)))) visit(row, column);
    }
  }
  const isEmptyWanted = conditions.every(({ holds }) => holds(null));
  return isEmptyWanted ? first.grid.rows * first.grid.columns - rows * columns : 0;
}

const usedRows = (grid: Grid): number =>
  grid instanceof Reference ? grid.sheet.filled(grid.area).rows : grid.rows;

const usedColumns = (grid: Grid): number =>
  grid instanceof Reference ? grid.sheet.filled(grid.area).columns : grid.columns;

function countMatches(args: readonly Operand[], frame: Frame): Scalar {
  const conditions = readConditions(args, frame);
  if (conditions instanceof CellError) return conditions;
  let count = 0;
  const beyond = visitMatches(conditions, () => count++);
  return count + beyond;
}

/** The numbers of `values` at the places where the conditions hold; the first error met. */
function matchingNumbers(values: Grid, conditions: readonly Condition[]): number[] | CellError {
  const numbers: number[] = [];
  let error: CellError | null = null;
  visitMatches(conditions, (row, column) => {
    const value = values.at(row, column);
    if (value instanceof CellError) error ??= value;
    else if (typeof value === "number") numbers.push(value);
  });
  return error ?? numbers;
}

type Fold = (numbers: readonly number[]) => Scalar;

const total: Fold = (numbers) => finite(sum(numbers));
const average: Fold = (numbers) =>
  numbers.length === 0 ? DIV0 : finite(sum(numbers) / numbers.length);
const highest: Fold = (numbers) => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0);
const lowest: Fold = (numbers) => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0);

/** SUMIF(range, criterion, [values]): the values start where given and take the range's shape. */
const ifFunction = (name: string, fold: Fold): FunctionSpec =>
  fromOperands(name, [2, 3], ([range = null, criterion = null, values], frame) => {
    const conditions = readConditions([range, criterion], frame);
    if (conditions instanceof CellError) return conditions;
    const shape = conditions[0]!.grid;
    const numbers = matchingNumbers(reshaped(values ?? range, shape), conditions);
    return numbers instanceof CellError ? numbers : fold(numbers);
  });

function reshaped(values: Operand, shape: Grid): Grid {
  if (!(values instanceof Reference)) return gridOf(values);
  const { top, left } = values.area;
  const area = { top, left, bottom: top + shape.rows - 1, right: left + shape.columns - 1 };
  return new Reference(values.sheet, area);
}

const ifsFunction = (name: string, fold: Fold): FunctionSpec =>
  fromOperands(name, [3, MANY], ([values = null, ...pairs], frame) => {
    const conditions = readConditions(pairs, frame);
    if (conditions instanceof CellError) return conditions;
    const grid = gridOf(values);
    const shape = conditions[0]!.grid;
    if (grid.rows !== shape.rows || grid.columns !== shape.columns) return VALUE;
    const numbers = matchingNumbers(grid, conditions);
    return numbers instanceof CellError ? numbers : fold(numbers);
  });

export const conditionalFunctions: readonly FunctionSpec[] = [
  fromOperands("COUNTIF", [2, 2], countMatches),
  fromOperands("COUNTIFS", [2, MANY], countMatches),
  ifFunction("SUMIF", total),
  ifFunction("AVERAGEIF", average),
  ifsFunction("SUMIFS", total),
  ifsFunction("AVERAGEIFS", average),
  ifsFunction("MAXIFS", highest),
  ifsFunction("MINIFS", lowest),
];
