import { CellError } from "../../book/scalar";
import { foldCase } from "../operand/compare";
import { toLogical } from "../operand/coerce";
import { firstValue, gridOf } from "../operand/operand";
import { logical, optional, readParameter } from "./parameters";
import { linesOf, places, taken, type Lines } from "./lines";
import { filledRows } from "./search";
import { fromOperands, type FunctionSpec } from "./signature";

const VALUE = CellError.of("#VALUE!");
const CALC = CellError.of("#CALC!");

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
  const grid = gridOf(source);
  const lines = linesOf(grid, byColumn);
  // Two of the empty rows beyond what a sheet holds say all that the others would.
  const count = byColumn ? lines.count : Math.min(lines.count, filledRows(grid) + 2);
  const met = new Map<string, number[]>();
  for (const line of places(count)) {
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

export const filteringFunctions: readonly FunctionSpec[] = [filter, unique];
