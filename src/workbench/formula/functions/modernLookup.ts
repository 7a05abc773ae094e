import { CellError, type Scalar } from "../../book/scalar";
import type { Frame } from "../compile/frame";
import { broadcast } from "../operand/broadcast";
import { firstValue, gridOf, Matrix, Reference, type Grid, type Operand } from "../operand/operand";
import { optional, readParameter, whole } from "./parameters";
import {
  exactly,
  find,
  findNearest,
  foundAt,
  vectorOf,
  withWildcards,
  type Vector,
} from "./search";
import { fromOperands, type FunctionSpec } from "./signature";

const NOT_AVAILABLE = CellError.of("#N/A");
const VALUE = CellError.of("#VALUE!");

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
    value instanceof CellError ? value : foundAt(modernPlace(vector, value, ...modes)),
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

export const modernLookupFunctions: readonly FunctionSpec[] = [xmatch, xlookup];
