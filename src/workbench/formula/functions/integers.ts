import { CellError, type Scalar } from "../../book/scalar";
import { finite } from "../operand/coerce";
import { numbersOf } from "./numbers";
import { cellwise, whole } from "./parameters";
import { fromOperands, MANY, type FunctionSpec } from "./signature";

const NUM = CellError.of("#NUM!");

function factorial(value: number): Scalar {
  if (value < 0) return NUM;
  let product = 1;
  for (let factor = 2; factor <= value && product < Infinity; factor++) product *= factor;
  return finite(product);
}

function combinations([from, chosen]: readonly [number, number]): Scalar {
  if (from < 0 || chosen < 0 || chosen > from) return NUM;
  let count = 1;
  const fewer = Math.min(chosen, from - chosen);
  for (let i = 1; i <= fewer && count < Infinity; i++) count = (count * (from - fewer + i)) / i;
  return finite(Math.round(count));
}

const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b));

const leastMultiple = (a: number, b: number): number =>
  a === 0 || b === 0 ? 0 : (a / greatestDivisor(a, b)) * b;

/** GCD and LCM: of numbers cut to their whole part, none of them negative. */
const overIntegers = (name: string, start: number, fold: (a: number, b: number) => number) =>
  fromOperands(name, [1, MANY], (args, frame) => {
    const numbers = numbersOf(args, frame);
    if (numbers instanceof CellError) return numbers;
    if (numbers.some((value) => value < 0)) return NUM;
    return finite(numbers.map(Math.trunc).reduce(fold, start));
  });

export const integerFunctions: readonly FunctionSpec[] = [
  cellwise("FACT", [whole], ([value]) => factorial(value)),
  cellwise("COMBIN", [whole, whole], combinations),
  overIntegers("GCD", 0, greatestDivisor),
  overIntegers("LCM", 1, leastMultiple),
];
