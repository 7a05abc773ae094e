import { CellError } from "../../book/scalar";
import type { Frame } from "../compile/frame";
import { firstValue, type Operand } from "../operand/operand";
import { numbersOf } from "./numbers";
import { readParameter, whole } from "./parameters";
import { weekdayOfSerial } from "./serialDate";
import { fromOperands, type FunctionSpec } from "./signature";

const NUM = CellError.of("#NUM!");

const isWeekend = (serial: number): boolean => weekdayOfSerial(serial) % 6 === 0;

interface Given {
  readonly first: number;
  readonly second: number;
  readonly isWorked: (serial: number) => boolean;
}

/** Two numbers and a list of days off: the arguments of both functions. */
function read(args: readonly Operand[], frame: Frame): Given | CellError {
  const [first, second] = [args[0] ?? null, args[1] ?? null].map((operand) =>
    readParameter(whole, firstValue(operand), frame),
  ) as [number | CellError, number | CellError];
  const off = args[2] === undefined ? [] : numbersOf([args[2]], frame);
  if (first instanceof CellError) return first;
  if (second instanceof CellError) return second;
  if (off instanceof CellError) return off;
  const daysOff = new Set(off.map(Math.floor));
  return { first, second, isWorked: (day) => !isWeekend(day) && !daysOff.has(day) };
}

/** Worked days from the first to the second, both counted; negative when they go back. */
function countWorkdays({ first, second, isWorked }: Given): number {
  const [from, to] = first <= second ? [first, second] : [second, first];
  let count = 0;
  for (let day = from; day <= to; day++) if (isWorked(day)) count++;
  return first <= second ? count : -count;
}

/** The day so many worked days after (or before) the first. */
function workdayAfter({ first, second: days, isWorked }: Given): number | CellError {
  const step = Math.sign(days);
  let day = first;
  for (let left = Math.abs(days); left > 0;) {
    day += step;
    if (day < 0) return NUM;
    if (isWorked(day)) left--;
  }
  return day;
}

const overDays = (name: string, answer: (given: Given) => number | CellError): FunctionSpec =>
  fromOperands(name, [2, 3], (args, frame) => {
    const given = read(args, frame);
    return given instanceof CellError ? given : answer(given);
  });

export const workdayFunctions: readonly FunctionSpec[] = [
  overDays("NETWORKDAYS", countWorkdays),
  overDays("WORKDAY", workdayAfter),
];
