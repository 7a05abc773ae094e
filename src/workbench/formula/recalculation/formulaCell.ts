import type { Area, SheetArea } from "../../book/grid";
import type { Sheet } from "../../book/sheet";
import type { CompiledFormula } from "../compile/compileFormula";

/** A cell that holds a formula, and where its calculation stands. */
export class FormulaCell {
  state: "current" | "stale" | "running" = "current";
  /** It was asked for while it was running: its value is 0, as in Excel without iteration. */
  isCircular = false;
  /** Where its array would spill were the cells empty: `#SPILL!` until they are. */
  blocked: Area | null = null;
  /** The cells it is known to read. */
  watched: readonly SheetArea[] = [];

  constructor(
    readonly sheet: Sheet,
    readonly row: number,
    readonly column: number,
    readonly formula: CompiledFormula,
  ) {}
}
