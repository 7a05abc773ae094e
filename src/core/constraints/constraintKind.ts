import type { FieldReader } from "../fields/fieldReader";
import type { Fault } from "../report/fault";
import type { Field } from "../schema/tableSchema";
import type { CellRule } from "../sheetPlan/sheetPlan";

/** Judges a text that the field accepts; null when it is good. */
export type CellTest = (text: string) => Fault | null;

/** One constraint of Table Schema: its test, its finding and the native Excel rule that guides typing. */
export interface ConstraintKind {
  /** Null when the field does not carry this constraint; a fault when the descriptor's own value is unusable. */
  compile(field: Field, reader: FieldReader): CellTest | Fault | null;
  /** Never stricter than the constraint; null when Excel has no such rule. */
  excelRule(field: Field): CellRule | null;
}
