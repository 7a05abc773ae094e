import type { Scalar } from "../../book/scalar";
import { Matrix, type Grid, type Operand } from "../operand/operand";

/** A grid by its rows or, turned, by its columns. */
export interface Lines {
  readonly count: number;
  readonly length: number;
  at(line: number, place: number): Scalar;
}

export const linesOf = (grid: Grid, byColumn: boolean): Lines =>
  byColumn
    ? { count: grid.columns, length: grid.rows, at: (line, place) => grid.at(place, line) }
    : { count: grid.rows, length: grid.columns, at: (line, place) => grid.at(line, place) };

/** Some of the lines, in the order given; no line at all is `#CALC!`. */
export function taken(lines: Lines, chosen: readonly number[], byColumn: boolean): Operand {
  const value = (line: number, place: number) => lines.at(chosen[line]!, place);
  return byColumn
    ? Matrix.build(lines.length, chosen.length, (row, column) => value(column, row))
    : Matrix.build(chosen.length, lines.length, value);
}

export const places = (count: number): number[] =>
  Array.from({ length: count }, (_none, index) => index);
