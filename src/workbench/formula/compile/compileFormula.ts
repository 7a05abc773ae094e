import { CellError } from "../../book/scalar";
import { tokensOfR1C1, treeOf } from "../syntax/tree";
import { TreeCompiler } from "./compileTree";
import type { Run } from "./frame";
import { noPrecedents, type Precedents } from "./precedents";

/** A formula ready to run at any cell. */
export interface CompiledFormula {
  readonly run: Run;
  readonly precedents: Precedents;
  /** Calculated again at each calculation: what it reads cannot be known beforehand. */
  readonly isVolatile: boolean;
}

/** Ten thousand copies of a rule are one text in R1C1, hence one compiled formula. */
const compiled = new Map<string, CompiledFormula>();
const CACHE_SIZE = 20_000;

/** Compiles a formula in R1C1 form (`=R[-1]C+1`), once for each distinct text. */
export function compileFormula(formula: string): CompiledFormula {
  const known = compiled.get(formula);
  if (known !== undefined) return known;
  const fresh = compileText(formula);
  if (compiled.size >= CACHE_SIZE) compiled.clear();
  compiled.set(formula, fresh);
  return fresh;
}

function compileText(formula: string): CompiledFormula {
  const tree = treeOf(tokensOfR1C1(formula));
  const compiler = new TreeCompiler(noPrecedents());
  // Only a damaged file brings such a text here: entry refuses it (syntax/checkFormula).
  const run = tree === null ? () => CellError.of("#NAME?") : compiler.compile(tree);
  return { run, precedents: compiler.precedents, isVolatile: compiler.isVolatile };
}
