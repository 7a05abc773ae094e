import { CellError, type Scalar } from "../../book/scalar";
import { finite } from "../operand/coerce";
import { firstValue } from "../operand/operand";
import { numbersOf } from "./numbers";
import { cellwise, number, optional, readParameter } from "./parameters";
import { fromOperands, MANY, type FunctionSpec } from "./signature";

const NUM = CellError.of("#NUM!");

/** What one unit paid each time is worth at the end; payments at the beginning bear one time more. */
const annuity = (rate: number, times: number, isAtStart: boolean): number =>
  rate === 0 ? times : (((1 + rate) ** times - 1) / rate) * (isAtStart ? 1 + rate : 1);

const loan = (
  name: string,
  solve: (growth: number, annuity: number, second: number, last: number) => number,
): FunctionSpec =>
  cellwise(
    name,
    [number, number, number, optional(number, 0), optional(number, 0)],
    ([rate, times, given, other, type]): Scalar =>
      finite(solve((1 + rate) ** times, annuity(rate, times, type !== 0), given, other)),
  );

/** Money received is positive and money paid negative, as Excel has it. */
export const financialFunctions: readonly FunctionSpec[] = [
  cellwise(
    "PMT",
    [number, number, number, optional(number, 0), optional(number, 0)],
    ([rate, times, present, future, type]): Scalar => {
      if (times === 0) return NUM;
      const paid = present * (1 + rate) ** times + future;
      return finite(-paid / annuity(rate, times, type !== 0));
    },
  ),
  loan("FV", (growth, paid, payment, present) => -(present * growth + payment * paid)),
  loan("PV", (growth, paid, payment, future) => -(future + payment * paid) / growth),
  fromOperands("NPV", [2, MANY], ([rate = null, ...flows], frame) => {
    const read = readParameter(number, firstValue(rate), frame);
    if (read instanceof CellError) return read;
    const numbers = numbersOf(flows, frame);
    if (numbers instanceof CellError) return numbers;
    return finite(numbers.reduce((sum, flow, i) => sum + flow / (1 + read) ** (i + 1), 0));
  }),
];
