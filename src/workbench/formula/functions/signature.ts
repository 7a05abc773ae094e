import type { Frame, Run } from "../compile/frame";
import type { Operand } from "../operand/operand";

/** A worksheet function: how many arguments it takes and how its call is compiled. */
export interface FunctionSpec {
  /** The English name, upper case. */
  readonly name: string;
  readonly fewest: number;
  readonly most: number;
  /** Calculated again at each calculation, as Excel does with TODAY or INDIRECT. */
  readonly isVolatile?: boolean;
  readonly compile: (args: readonly Run[]) => Run;
}

/** Excel takes at most 255 arguments ("Excel specifications and limits"). */
export const MANY = 255;

type Arity = readonly [fewest: number, most: number];

/** A function that is handed its arguments as they are: references, arrays or values. */
export const fromOperands = (
  name: string,
  [fewest, most]: Arity,
  apply: (args: readonly Operand[], frame: Frame) => Operand,
): FunctionSpec => ({
  name,
  fewest,
  most,
  compile: (args) => (frame) =>
    apply(
      args.map((arg) => arg(frame)),
      frame,
    ),
});

/** A function that chooses which of its arguments to calculate: IF, IFERROR, CHOOSE. */
export const fromRuns = (
  name: string,
  [fewest, most]: Arity,
  apply: (args: readonly Run[], frame: Frame) => Operand,
): FunctionSpec => ({
  name,
  fewest,
  most,
  compile: (args) => (frame) => apply(args, frame),
});

export const volatile = (spec: FunctionSpec): FunctionSpec => ({ ...spec, isVolatile: true });
