import { CellError, ERROR_CODES, type ErrorCode, type Scalar } from "../../book/scalar";
import { Reference, Union } from "../operand/operand";
import { anything, cellwise, whole } from "./parameters";
import { fromOperands, type FunctionSpec } from "./signature";

const NOT_AVAILABLE = CellError.of("#N/A");

const test = (name: string, holds: (value: Scalar) => boolean): FunctionSpec =>
  cellwise(name, [anything], ([value]) => holds(value));

/** The numbers of ERROR.TYPE (Microsoft support, "ERROR.TYPE function"). */
const ERROR_TYPES: Partial<Record<ErrorCode, number>> = {
  ...Object.fromEntries(ERROR_CODES.slice(0, 7).map((code, index) => [code, index + 1])),
  "#SPILL!": 9,
  "#CALC!": 14,
};

/** The numbers of TYPE ("TYPE function"). */
function typeNumber(value: Scalar): number {
  if (typeof value === "string") return 2;
  if (typeof value === "boolean") return 4;
  return value instanceof CellError ? 16 : 1;
}

function asNumber(value: Scalar): Scalar {
  if (typeof value === "number" || value instanceof CellError) return value;
  return value === true ? 1 : 0;
}

export const informationFunctions: readonly FunctionSpec[] = [
  test("ISBLANK", (value) => value === null),
  test("ISNUMBER", (value) => typeof value === "number"),
  test("ISTEXT", (value) => typeof value === "string"),
  test("ISNONTEXT", (value) => typeof value !== "string"),
  test("ISLOGICAL", (value) => typeof value === "boolean"),
  test("ISERROR", (value) => value instanceof CellError),
  test("ISERR", (value) => value instanceof CellError && value !== NOT_AVAILABLE),
  test("ISNA", (value) => value === NOT_AVAILABLE),
  cellwise("ISEVEN", [whole], ([value]) => value % 2 === 0),
  cellwise("ISODD", [whole], ([value]) => value % 2 !== 0),
  fromOperands("ISREF", [1, 1], ([arg]) => arg instanceof Reference || arg instanceof Union),
  cellwise("NA", [], () => NOT_AVAILABLE),
  cellwise("N", [anything], ([value]) => asNumber(value)),
  cellwise("TYPE", [anything], ([value]) => typeNumber(value)),
  cellwise("ERROR.TYPE", [anything], ([value]) =>
    value instanceof CellError ? (ERROR_TYPES[value.code] ?? NOT_AVAILABLE) : NOT_AVAILABLE,
  ),
];
