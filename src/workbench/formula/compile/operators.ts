import type { Locale } from "../../book/locale";
import { CellError, type Scalar } from "../../book/scalar";
import { broadcast } from "../operand/broadcast";
import { finite, toNumber, toText } from "../operand/coerce";
import { compare } from "../operand/compare";
import { significant } from "../operand/generalNumber";
import type { Frame, Run } from "./frame";

type ScalarOperator = (left: Scalar, right: Scalar, locale: Locale) => Scalar;

const arithmetic =
  (calculate: (left: number, right: number) => number | CellError): ScalarOperator =>
  (left, right, locale) => {
    const a = toNumber(left, locale);
    if (a instanceof CellError) return a;
    const b = toNumber(right, locale);
    return b instanceof CellError ? b : calculate(a, b);
  };

const comparison =
  (holds: (order: number) => boolean): ScalarOperator =>
  (left, right) => {
    if (left instanceof CellError) return left;
    return right instanceof CellError ? right : holds(compare(left, right));
  };

const concatenation: ScalarOperator = (left, right, locale) => {
  const a = toText(left, locale);
  if (a instanceof CellError) return a;
  const b = toText(right, locale);
  return b instanceof CellError ? b : a + b;
};

/** A sum that cancels out to the 15th digit is 0, as Excel makes `1.1-1-0.1` nearly so. */
function add(a: number, b: number): number | CellError {
  const total = a + b;
  const isRest = total !== 0 && Math.abs(total) < Math.abs(a) * 1e-15;
  return isRest ? 0 : finite(total);
}

function divide(a: number, b: number): number | CellError {
  return b === 0 ? CellError.of("#DIV/0!") : finite(a / b);
}

function raise(a: number, b: number): number | CellError {
  if (a === 0 && b === 0) return CellError.of("#NUM!");
  return a === 0 && b < 0 ? CellError.of("#DIV/0!") : finite(a ** b);
}

const BINARY: Readonly<Record<string, ScalarOperator>> = {
  "+": arithmetic(add),
  "-": arithmetic((a, b) => add(a, -b)),
  "*": arithmetic((a, b) => finite(a * b)),
  "/": arithmetic(divide),
  "^": arithmetic(raise),
  "&": concatenation,
  "=": comparison((order) => order === 0),
  "<>": comparison((order) => order !== 0),
  "<": comparison((order) => order < 0),
  ">": comparison((order) => order > 0),
  "<=": comparison((order) => order <= 0),
  ">=": comparison((order) => order >= 0),
};

/** The compiled form of `left operator right`; `undefined` when the operator is one of references. */
export function compileBinary(operator: string, left: Run, right: Run): Run | undefined {
  const apply = BINARY[operator];
  if (apply === undefined) return undefined;
  return (frame) =>
    broadcast([left(frame), right(frame)], ([a = null, b = null]) =>
      apply(a, b, frame.settings.locale),
    );
}

const eachNumber =
  (argument: Run, calculate: (value: number) => number): Run =>
  (frame: Frame) =>
    broadcast([argument(frame)], ([value = null]) => {
      const read = toNumber(value, frame.settings.locale);
      return read instanceof CellError ? read : calculate(read);
    });

/** A sign or a percent; a plus changes nothing, not even a text. */
export function compileUnary(operator: string, argument: Run): Run | undefined {
  if (operator === "+") return argument;
  if (operator === "-") return eachNumber(argument, (value) => 0 - value);
  return operator === "%" ? eachNumber(argument, (value) => significant(value / 100)) : undefined;
}
