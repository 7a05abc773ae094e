import { CellError } from "../../book/scalar";
import type { Frame } from "../compile/frame";
import { visitValues } from "../operand/cells";
import { toNumber } from "../operand/coerce";
import type { Operand } from "../operand/operand";

/**
 * The numbers that SUM, MAX or AVERAGE see: in cells only true numbers (text and booleans are
 * left out), in arguments all that reads as a number. The first error met is the answer.
 */
export function numbersOf(args: readonly Operand[], frame: Frame): number[] | CellError {
  const numbers: number[] = [];
  let error: CellError | null = null;
  for (const arg of args) {
    visitValues(arg, (value, origin) => {
      if (typeof value === "number") numbers.push(value);
      else if (value instanceof CellError) error = value;
      else if (origin === "argument") error = pushArgument(numbers, value, frame);
      return error === null;
    });
    if (error !== null) return error;
  }
  return numbers;
}

function pushArgument(
  numbers: number[],
  value: string | boolean | null,
  frame: Frame,
): CellError | null {
  const read = toNumber(value, frame.settings.locale);
  if (read instanceof CellError) return read;
  numbers.push(read);
  return null;
}
