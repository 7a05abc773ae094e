import type { SheetArea } from "../../book/grid";
import { compileFormula, type CompiledFormula } from "../compile/compileFormula";
import type { Frame } from "../compile/frame";
import { formulaOfName } from "../compile/names";
import { resolve } from "../compile/relativeReference";
import { resolveStructured } from "../compile/structuredReference";
import { Reference } from "../operand/operand";

/** As many names as may stand one behind another; a circle of names ends here. */
const DEEPEST_NAMES = 64;

/** Every area that a formula names, through its defined names and tables too, from a cell. */
export function precedentAreas(formula: CompiledFormula, frame: Frame, depth = 0): SheetArea[] {
  const { references, names, tables } = formula.precedents;
  const direct = [
    ...references.map((reference) => resolve(reference, frame)),
    ...tables.map((reference) => resolveStructured(reference, frame)),
  ].flatMap((found) =>
    found instanceof Reference ? [{ sheetId: found.sheet.id, area: found.area }] : [],
  );
  if (depth > DEEPEST_NAMES) return direct;
  const named = names.flatMap((name) => {
    const text = formulaOfName(name, frame);
    return text === null ? [] : precedentAreas(compileFormula(text), frame, depth + 1);
  });
  return [...direct, ...named];
}

/** Whether a formula, or a name behind it, must be calculated at each calculation. */
export function isVolatile(formula: CompiledFormula, frame: Frame, depth = 0): boolean {
  if (formula.isVolatile) return true;
  if (depth > DEEPEST_NAMES) return false;
  return formula.precedents.names.some((name) => {
    const text = formulaOfName(name, frame);
    return text !== null && isVolatile(compileFormula(text), frame, depth + 1);
  });
}
