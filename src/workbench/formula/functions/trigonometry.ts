import { CellError, type Scalar } from "../../book/scalar";
import { finite } from "../operand/coerce";
import { cellwise, number } from "./parameters";
import type { FunctionSpec } from "./signature";

const NUM = CellError.of("#NUM!");
const DIV0 = CellError.of("#DIV/0!");

/** A function of an angle or of a ratio; outside what it is defined for, it is `#NUM!`. */
const ofNumber = (name: string, apply: (value: number) => number): FunctionSpec =>
  cellwise(name, [number], ([value]) => finite(apply(value)));

/** Excel takes the abscissa first; at the origin there is no angle. */
const arcTangent = ([x, y]: readonly [number, number]): Scalar =>
  x === 0 && y === 0 ? DIV0 : Math.atan2(y, x);

export const trigonometricFunctions: readonly FunctionSpec[] = [
  ofNumber("ACOS", Math.acos),
  ofNumber("ACOSH", Math.acosh),
  ofNumber("ASIN", Math.asin),
  ofNumber("ASINH", Math.asinh),
  ofNumber("ATAN", Math.atan),
  cellwise("ATAN2", [number, number], arcTangent),
  ofNumber("ATANH", Math.atanh),
  ofNumber("COS", Math.cos),
  ofNumber("COSH", Math.cosh),
  ofNumber("SIN", Math.sin),
  ofNumber("SINH", Math.sinh),
  ofNumber("TAN", Math.tan),
  ofNumber("TANH", Math.tanh),
  ofNumber("DEGREES", (value) => (value * 180) / Math.PI),
  ofNumber("RADIANS", (value) => (value * Math.PI) / 180),
  cellwise("SQRTPI", [number], ([value]) => (value < 0 ? NUM : Math.sqrt(value * Math.PI))),
];
