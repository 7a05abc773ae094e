import { CellError } from "../../book/scalar";
import type { FunctionSpec } from "../functions/signature";
import type { Run } from "./frame";

const NAME = CellError.of("#NAME?");
const VALUE = CellError.of("#VALUE!");

/** A call of a function, checked for the number of its arguments. */
export function compileCall(spec: FunctionSpec | undefined, args: readonly Run[]): Run {
  if (spec === undefined) return () => NAME;
  if (args.length < spec.fewest || args.length > spec.most) return () => VALUE;
  return spec.compile(args);
}
