import { CellError, type Scalar } from "../../book/scalar";
import { finite } from "../operand/coerce";
import { significant } from "../operand/generalNumber";
import { gridOf } from "../operand/operand";
import { fromOperands, MANY, volatile, type FunctionSpec } from "./signature";
import { cellwise, number, optional, whole } from "./parameters";
import { numbersOf } from "./numbers";

const NUM = CellError.of("#NUM!");
const DIV0 = CellError.of("#DIV/0!");
const VALUE = CellError.of("#VALUE!");

/** Sums as Excel shows them: 0.1 + 0.2 is 0.3 to 15 digits; the binary rest is kept. */
export const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

type Rounding = (value: number) => number;

/** Away from zero at the half, on the 15 digits that Excel knows: ROUND(1.005, 2) is 1.01. */
const halfUp: Rounding = (value) => Math.sign(value) * Math.round(Math.abs(value));
const awayFromZero: Rounding = (value) => Math.sign(value) * Math.ceil(Math.abs(value));

function roundTo(value: number, digits: number, rounding: Rounding): number | CellError {
  const scale = 10 ** Math.abs(digits);
  const scaled = significant(digits < 0 ? value / scale : value * scale);
  const rounded = rounding(scaled);
  return finite(digits < 0 ? rounded * scale : rounded / scale);
}

const rounder = (name: string, rounding: Rounding): FunctionSpec =>
  cellwise(name, [number, whole], ([value, digits]) => roundTo(value, digits, rounding));

/** MROUND, CEILING and FLOOR: the multiple of `step` that `rounding` chooses. */
function toMultiple(value: number, step: number, rounding: Rounding): number | CellError {
  if (step === 0) return 0;
  return finite(significant(rounding(significant(value / step)) * step));
}

/** MOD takes the sign of the divisor: MOD(-3, 2) is 1. */
function modulo([value, divisor]: readonly [number, number]): Scalar {
  if (divisor === 0) return DIV0;
  return finite(significant(value - divisor * Math.floor(value / divisor)));
}

function power([base, exponent]: readonly [number, number]): Scalar {
  if (base === 0 && exponent === 0) return NUM;
  if (base === 0 && exponent < 0) return DIV0;
  return finite(base ** exponent);
}

const sumProduct = fromOperands("SUMPRODUCT", [1, MANY], (args) => {
  const grids = args.map(gridOf);
  const [first] = grids;
  if (first === undefined) return VALUE;
  const { rows, columns } = first;
  if (grids.some((grid) => grid.rows !== rows || grid.columns !== columns)) return VALUE;
  let total = 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let product = 1;
      for (const grid of grids) {
        const value = grid.at(row, column);
        if (value instanceof CellError) return value;
        product *= typeof value === "number" ? value : 0;
      }
      total += product;
    }
  }
  return finite(total);
});

const product = fromOperands("PRODUCT", [1, MANY], (args, frame) => {
  const numbers = numbersOf(args, frame);
  if (numbers instanceof CellError) return numbers;
  return numbers.length === 0 ? 0 : finite(numbers.reduce((a, b) => a * b, 1));
});

export const mathFunctions: readonly FunctionSpec[] = [
  fromOperands("SUM", [1, MANY], (args, frame) => {
    const numbers = numbersOf(args, frame);
    return numbers instanceof CellError ? numbers : finite(sum(numbers));
  }),
  product,
  sumProduct,
  fromOperands("SUMSQ", [1, MANY], (args, frame) => {
    const numbers = numbersOf(args, frame);
    return numbers instanceof CellError ? numbers : finite(sum(numbers.map((n) => n * n)));
  }),
  cellwise("ABS", [number], ([value]) => Math.abs(value)),
  cellwise("SIGN", [number], ([value]) => Math.sign(value)),
  cellwise("INT", [number], ([value]) => Math.floor(value)),
  cellwise("SQRT", [number], ([value]) => (value < 0 ? NUM : Math.sqrt(value))),
  cellwise("EXP", [number], ([value]) => finite(Math.exp(value))),
  cellwise("LN", [number], ([value]) => (value <= 0 ? NUM : Math.log(value))),
  cellwise("LOG10", [number], ([value]) => (value <= 0 ? NUM : Math.log10(value))),
  cellwise("LOG", [number, optional(number, 10)], ([value, base]) => {
    if (value <= 0 || base <= 0) return NUM;
    return base === 1 ? DIV0 : finite(significant(Math.log(value) / Math.log(base)));
  }),
  cellwise("PI", [], () => Math.PI),
  cellwise("POWER", [number, number], power),
  cellwise("MOD", [number, number], modulo),
  cellwise("QUOTIENT", [number, number], ([value, divisor]) =>
    divisor === 0 ? DIV0 : Math.trunc(value / divisor),
  ),
  rounder("ROUND", halfUp),
  rounder("ROUNDUP", awayFromZero),
  rounder("ROUNDDOWN", Math.trunc),
  cellwise("TRUNC", [number, optional(whole, 0)], ([value, digits]) =>
    roundTo(value, digits, Math.trunc),
  ),
  cellwise("MROUND", [number, number], ([value, step]) =>
    value * step < 0 ? NUM : toMultiple(value, step, halfUp),
  ),
  cellwise("CEILING", [number, number], ([value, step]) =>
    value > 0 && step < 0 ? NUM : toMultiple(value, step, Math.ceil),
  ),
  cellwise("FLOOR", [number, number], ([value, step]) => {
    if (step === 0 && value !== 0) return DIV0;
    return value > 0 && step < 0 ? NUM : toMultiple(value, step, Math.floor);
  }),
  cellwise("EVEN", [number], ([value]) => toMultiple(value, 2, awayFromZero)),
  cellwise("ODD", [number], ([value]) => odd(value)),
  volatile(cellwise("RAND", [], (_values, frame) => frame.settings.random())),
  volatile(
    cellwise("RANDBETWEEN", [number, number], ([lowest, highest], frame) => {
      const from = Math.ceil(lowest);
      const to = Math.floor(highest);
      return from > to ? NUM : from + Math.floor(frame.settings.random() * (to - from + 1));
    }),
  ),
];

/** The next odd number away from zero; ODD(0) is 1. */
function odd(value: number): number {
  const size = Math.ceil(Math.abs(value));
  const next = size % 2 === 1 ? size : size + 1;
  return value < 0 ? -next : next;
}
