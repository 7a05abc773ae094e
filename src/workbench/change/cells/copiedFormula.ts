import type { RangeR1C1 } from "@borgar/fx";
import type { Area, Axis, Cell } from "../../book/grid";
import { MAX_COLUMNS, MAX_ROWS } from "../../book/grid";
import type { Sheet } from "../../book/sheet";
import { printReference, rewriteReferences } from "../shift/references";
import { readLines } from "../shift/referenceLines";

/**
 * A formula as its copy reads in another cell: a relative reference that was on the grid and that
 * the copy pushes off it becomes `#REF!`, as for a user who copies `=A1` from B2 to B1.
 */
export const copiedFormula = (formula: string, from: Cell, to: Cell): string =>
  rewriteReferences(formula, (reference) => {
    const { text, range } = reference;
    return isOnGrid(range, from) && !isOnGrid(range, to) ? null : text;
  });

/** Makes the formulas of an area those of copies that were written in it as they stood. */
export function adaptCopies(sheet: Sheet, source: Area, target: Area): void {
  const last = Math.min(target.right, sheet.cells.columnsInUse - 1);
  for (let column = target.left; column <= last; column++) {
    const { formulas } = sheet.cells.column(column);
    for (const [row, formula] of [...formulas.entries(target.top, target.bottom)]) {
      const from = {
        row: source.top + row - target.top,
        column: source.left + column - target.left,
      };
      const copied = copiedFormula(formula, from, { row, column });
      if (copied !== formula) formulas.set(row, copied);
    }
  }
}

const isOnGrid = (range: RangeR1C1, { row, column }: Cell): boolean =>
  isWithin(range, "rows", row, MAX_ROWS) && isWithin(range, "columns", column, MAX_COLUMNS);

function isWithin(range: RangeR1C1, axis: Axis, from: number, length: number): boolean {
  const lines = readLines(range, axis);
  if (lines === null) return true;
  const isOn = (offset: number, fixed: boolean) =>
    fixed || (from + offset >= 0 && from + offset < length);
  return isOn(lines.first, lines.firstFixed) && isOn(lines.last, lines.lastFixed);
}

/** A formula as a transposed copy has it: what lay to the left of it lies above; `$A$1` stays. */
export const transposedFormula = (formula: string): string =>
  rewriteReferences(formula, (reference) => {
    const { r0 = null, r1 = null, c0 = null, c1 = null } = reference.range;
    const { $r0 = null, $r1 = null, $c0 = null, $c1 = null } = reference.range;
    if ($r0 && $r1 && $c0 && $c1) return reference.text;
    const lines = { r0: c0, r1: c1, c0: r0, c1: r1 };
    return printReference(reference, { ...lines, $r0: $c0, $r1: $c1, $c0: $r0, $c1: $r1 });
  });
