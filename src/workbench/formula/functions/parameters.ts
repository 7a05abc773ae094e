import type { Locale } from "../../book/locale";
import { CellError, type Scalar } from "../../book/scalar";
import type { Frame } from "../compile/frame";
import { broadcast } from "../operand/broadcast";
import { toLogical, toNumber, toText } from "../operand/coerce";
import type { FunctionSpec } from "./signature";
import { fromOperands } from "./signature";

/** How a function of single values reads one of its arguments. */
export interface Parameter<T> {
  readonly read: (value: Scalar, locale: Locale) => T | CellError;
  /** What an argument left out is worth; without it, the argument is required. */
  readonly otherwise?: T;
  /** An error is a value like another: ISERROR and the like. */
  readonly takesErrors?: boolean;
}

export const number: Parameter<number> = { read: toNumber };
export const text: Parameter<string> = { read: toText };
export const logical: Parameter<boolean> = { read: toLogical };

/** The value untouched, errors included. */
export const anything: Parameter<Scalar> = { read: (value) => value, takesErrors: true };

/** A number cut to its whole part, as Excel does with counts and positions. */
export const whole: Parameter<number> = {
  read: (value, locale) => {
    const read = toNumber(value, locale);
    return typeof read === "number" ? Math.trunc(read) : read;
  },
};

export const optional = <T>(parameter: Parameter<T>, otherwise: T): Parameter<T> => ({
  ...parameter,
  otherwise,
});

type Values<P extends readonly unknown[]> = {
  [K in keyof P]: P[K] extends Parameter<infer T> ? T : never;
};

/**
 * A function of single values: each argument is read by its parameter, the first error met is the
 * result, and an array as argument gives an array of results.
 */
export function cellwise<P extends readonly Parameter<unknown>[]>(
  name: string,
  parameters: readonly [...P],
  apply: (values: Values<P>, frame: Frame) => Scalar,
): FunctionSpec {
  const fewest = parameters.filter((parameter) => !("otherwise" in parameter)).length;
  return fromOperands(name, [fewest, parameters.length], (args, frame) =>
    broadcast(args, (values) => {
      const read = readAll(parameters, values, frame.settings.locale);
      return read instanceof CellError ? read : apply(read as Values<P>, frame);
    }),
  );
}

function readAll(
  parameters: readonly Parameter<unknown>[],
  values: readonly Scalar[],
  locale: Locale,
): unknown[] | CellError {
  const read: unknown[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const isGiven = index < values.length;
    const value = isGiven ? parameter.read(values[index] ?? null, locale) : parameter.otherwise;
    if (value instanceof CellError && parameter.takesErrors !== true) return value;
    read.push(value);
  }
  return read;
}

/** Reads one argument of a function that takes operands. */
export const readParameter = <T>(
  parameter: Parameter<T>,
  value: Scalar | undefined,
  frame: Frame,
): T | CellError =>
  value === undefined && "otherwise" in parameter
    ? (parameter.otherwise as T)
    : parameter.read(value ?? null, frame.settings.locale);
