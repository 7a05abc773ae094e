import { CellError } from "../../book/scalar";
import type { Operand } from "../operand/operand";
import type { Frame } from "./frame";
import { sheetOf, type NameReference } from "./relativeReference";

const NAME = CellError.of("#NAME?");
const REF = CellError.of("#REF!");

/** No sensible book nests its names that deep. */
const DEEPEST = 64;

/**
 * The R1C1 formula behind a name seen from a cell, `null` when there is no such name. A table is a
 * name too, for the cells of its body: `ROWS(Ventes)`.
 */
export function formulaOfName({ name, sheetName }: NameReference, frame: Frame): string | null {
  const sheet = sheetOf(frame, sheetName) ?? frame.sheet;
  const defined = frame.book.definedName(name, sheet);
  if (defined !== null || sheetName !== null) return defined;
  return frame.book.table(name) === null ? null : `=${name}[]`;
}

/** The value of a defined name. Relative references in it start at the cell that asks. */
export function runName(reference: NameReference, frame: Frame): Operand {
  const formula = formulaOfName(reference, frame);
  if (formula === null) return NAME;
  const nameDepth = frame.nameDepth + 1;
  if (nameDepth > DEEPEST) return REF;
  return frame.evaluate(formula, { ...frame, nameDepth, locals: null });
}
