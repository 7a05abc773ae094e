import type { BookReader, CalculationSettings, SheetReader } from "../reader";
import type { Operand } from "../operand/operand";

/** The variables of a LET, innermost first. */
export interface Locals {
  readonly name: string;
  readonly value: Operand;
  readonly outer: Locals | null;
}

/** Where and when a compiled formula runs. */
export interface Frame {
  readonly book: BookReader;
  readonly settings: CalculationSettings;
  readonly sheet: SheetReader;
  readonly row: number;
  readonly column: number;
  readonly locals: Locals | null;
  /** How many defined names deep: names in a circle would never end. */
  readonly nameDepth: number;
  /** Runs a formula in R1C1 form: what INDIRECT and defined names stand for. */
  readonly evaluate: (formula: string, frame: Frame) => Operand;
}

/** A compiled part of a formula. */
export type Run = (frame: Frame) => Operand;

export function localValue(frame: Frame, name: string): Operand | undefined {
  for (let local = frame.locals; local !== null; local = local.outer) {
    if (local.name === name) return local.value;
  }
  return undefined;
}
