import type { Change } from "../change/change";
import type { SheetArea } from "./grid";
import type { Scalar } from "./scalar";
import type { Sheet } from "./sheet";

/** Where a formula is evaluated: its relative references start there. */
export interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/**
 * The seam between the workbook model and the formula engine (`formula/`). The engine is made over
 * a book (`(book) => Calculator`), reads values with `sheet.value`, writes results with
 * `sheet.cells.setValue(row, column, result)` for the cell of a formula and `sheet.spills.set`
 * beyond it, and nothing else. Results are never Changes: they raise no onChanged (E7).
 */
export interface Calculator {
  /**
   * The value of a formula in R1C1 with `=`, as a cell, validation or conditional format has it.
   * Arrays come row by row. What cannot be read or computed is an error value, never a throw.
   */
  evaluate(formula: string, at: Place): Scalar | Scalar[][];

  /**
   * The value of a function called by its English name with places of the book and values, as
   * `workbook.functions` calls it; a value left out in between is `null`. `#VALUE!` when there are
   * too few or too many.
   */
  call(name: string, args: readonly (Scalar | SheetArea)[]): Scalar | Scalar[][];

  /**
   * The cells that the formulas of a place read (`precedents`), or those that read it
   * (`dependents`): its neighbours in the chain, or the whole chain.
   */
  trace(
    from: SheetArea,
    direction: "precedents" | "dependents",
    isDirect: boolean,
  ): readonly SheetArea[];

  /** Whether English A1 text with `=` is a formula Excel accepts (`=1;2` and `=1+` are not). */
  accepts(formula: string): boolean;

  /** Recomputes what depends on a change; answers the areas whose results were computed anew. */
  recalculate(change: Change): readonly SheetArea[];

  /** While calculation is manual: computes the formulas just entered, and nothing that reads them. */
  calculateEntered(change: Change): readonly SheetArea[];

  /** Recomputes every formula of the book (opening a file, F9, `application.calculate`). */
  recalculateAll(): readonly SheetArea[];

  /** `=SUM(A1,1.5)` as the user of the book's locale reads it: `=SOMME(A1;1,5)` (L2). */
  toLocal(formula: string): string;

  /** `=SOMME(A1;1,5)` as the API writes it: `=SUM(A1,1.5)`; text it cannot read comes unchanged. */
  fromLocal(formula: string): string;
}
