import { CellError } from "../../book/scalar";
import type { Frame, Run } from "../compile/frame";
import { broadcast, lone } from "../operand/broadcast";
import { visitValues } from "../operand/cells";
import { toLogical } from "../operand/coerce";
import { isSame } from "../operand/compare";
import { firstValue, gridOf, Matrix, type Operand } from "../operand/operand";
import { cellwise, logical } from "./parameters";
import { fromOperands, fromRuns, MANY, type FunctionSpec } from "./signature";

const NOT_AVAILABLE = CellError.of("#N/A");
const VALUE = CellError.of("#VALUE!");

/** The logical values that AND and OR see: text in cells is left out, as are empty cells. */
function conditionsOf(args: readonly Operand[], frame: Frame): boolean[] | CellError {
  const conditions: boolean[] = [];
  let error: CellError | null = null;
  for (const arg of args) {
    visitValues(arg, (value, origin) => {
      if (origin === "cell" && (value === null || typeof value === "string")) return true;
      const read = toLogical(value, frame.settings.locale);
      if (read instanceof CellError) error = read;
      else conditions.push(read);
      return error === null;
    });
    if (error !== null) return error;
  }
  return conditions.length === 0 ? VALUE : conditions;
}

const junction = (name: string, join: (conditions: readonly boolean[]) => boolean): FunctionSpec =>
  fromOperands(name, [1, MANY], (args, frame) => {
    const conditions = conditionsOf(args, frame);
    return conditions instanceof CellError ? conditions : join(conditions);
  });

/**
 * Calculates only the branch that a single condition asks for; an array of conditions calculates
 * both and chooses place by place.
 */
function choose(condition: Operand, whenTrue: Run, whenFalse: Run, frame: Frame): Operand {
  const single = lone(condition);
  if (single !== undefined) {
    const read = toLogical(single, frame.settings.locale);
    if (read instanceof CellError) return read;
    return read ? whenTrue(frame) : whenFalse(frame);
  }
  return broadcast(
    [condition, whenTrue(frame), whenFalse(frame)],
    ([test = null, yes = null, no = null]) => {
      const read = toLogical(test, frame.settings.locale);
      if (read instanceof CellError) return read;
      return read ? yes : no;
    },
  );
}

const constant =
  (value: boolean): Run =>
  () =>
    value;

/** Replaces the errors that `isCaught` names, place by place in an array. */
const rescue = (name: string, isCaught: (error: CellError) => boolean): FunctionSpec =>
  fromRuns(name, [2, 2], ([tried, fallback], frame) => {
    const result = tried!(frame);
    const single = lone(result);
    const isFailed = (value: unknown) => value instanceof CellError && isCaught(value);
    if (single !== undefined) return isFailed(single) ? fallback!(frame) : result;
    const grid = gridOf(result);
    const other = gridOf(fallback!(frame));
    return Matrix.build(grid.rows, grid.columns, (r, c) => {
      const value = grid.at(r, c);
      return isFailed(value)
        ? other.at(Math.min(r, other.rows - 1), Math.min(c, other.columns - 1))
        : value;
    });
  });

const ifs = fromRuns("IFS", [2, MANY], (args, frame) => {
  for (let i = 0; i + 1 < args.length; i += 2) {
    const read = toLogical(firstValue(args[i]!(frame)), frame.settings.locale);
    if (read instanceof CellError) return read;
    if (read) return args[i + 1]!(frame);
  }
  return NOT_AVAILABLE;
});

const switchCase = fromRuns("SWITCH", [3, MANY], ([subject, ...cases], frame) => {
  const value = firstValue(subject!(frame));
  if (value instanceof CellError) return value;
  for (let i = 0; i + 1 < cases.length; i += 2) {
    if (isSame(firstValue(cases[i]!(frame)), value)) return cases[i + 1]!(frame);
  }
  return cases.length % 2 === 1 ? cases[cases.length - 1]!(frame) : NOT_AVAILABLE;
});

export const logicalFunctions: readonly FunctionSpec[] = [
  cellwise("TRUE", [], () => true),
  cellwise("FALSE", [], () => false),
  cellwise("NOT", [logical], ([value]) => !value),
  junction("AND", (conditions) => conditions.every(Boolean)),
  junction("OR", (conditions) => conditions.some(Boolean)),
  junction("XOR", (conditions) => conditions.filter(Boolean).length % 2 === 1),
  fromRuns("IF", [2, 3], ([condition, whenTrue, whenFalse], frame) =>
    choose(condition!(frame), whenTrue!, whenFalse ?? constant(false), frame),
  ),
  ifs,
  switchCase,
  rescue("IFERROR", () => true),
  rescue("IFNA", (error) => error === NOT_AVAILABLE),
];
