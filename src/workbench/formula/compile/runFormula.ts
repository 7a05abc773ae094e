import type { Cell } from "../../book/grid";
import type { Operand } from "../operand/operand";
import type { BookReader, CalculationSettings, SheetReader } from "../reader";
import { compileFormula, type CompiledFormula } from "./compileFormula";
import type { Frame } from "./frame";

/** The workbook as formulas see it, and the settings of its calculation. */
export interface Surroundings {
  readonly book: BookReader;
  readonly settings: CalculationSettings;
}

const evaluate = (formula: string, frame: Frame): Operand => compileFormula(formula).run(frame);

export const frameAt = (
  { book, settings }: Surroundings,
  sheet: SheetReader,
  row: number,
  column: number,
): Frame => ({ book, settings, sheet, row, column, locals: null, nameDepth: 0, evaluate });

/** Runs a compiled formula at a cell. */
export const runAt = (
  formula: CompiledFormula,
  surroundings: Surroundings,
  sheet: SheetReader,
  { row, column }: Cell,
): Operand => formula.run(frameAt(surroundings, sheet, row, column));
