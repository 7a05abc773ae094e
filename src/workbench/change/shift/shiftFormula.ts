import type { RangeR1C1 } from "@borgar/fx";
import type { Cell } from "../../book/grid";
import type { SheetReference } from "./references";
import { printReference, rewriteReferences } from "./references";
import type { Shift } from "./shift";
import { linesMeant, readLines, writeLines } from "./referenceLines";
import { axisLength, shiftExtent } from "./shift";

/** A formula's own cell, before the shift and after it. */
export interface Move {
  readonly from: Cell;
  readonly to: Cell;
}

/**
 * The R1C1 text of a formula after lines were inserted or deleted: its references follow the cells
 * they meant, and become `#REF!` when these are gone.
 * @param concerns tells whether a reference is to the sheet that shifts
 */
export function shiftFormula(
  formula: string,
  move: Move,
  shift: Shift,
  concerns: (reference: SheetReference) => boolean,
): string {
  const stays = move.from.row === move.to.row && move.from.column === move.to.column;
  return rewriteReferences(formula, (reference) => {
    const concerned = concerns(reference);
    if (stays && !concerned) return reference.text;
    return shiftReference(reference, move, shift, concerned);
  });
}

function shiftReference(
  reference: SheetReference,
  move: Move,
  shift: Shift,
  concerned: boolean,
): string | null {
  const along = readLines(reference.range, shift.axis);
  if (along === null) return reference.text;
  const [from, to] =
    shift.axis === "rows" ? [move.from.row, move.to.row] : [move.from.column, move.to.column];
  const lines = linesMeant(along, from, axisLength(shift.axis));
  const isHit = concerned && liesInBand(reference.range, move.from, shift);
  const moved = isHit ? shiftExtent(Math.min(...lines), Math.max(...lines), shift) : lines;
  if (moved === null) return null;
  const swapped = isHit && lines[0] > lines[1];
  const [first, last] = swapped ? [moved[1], moved[0]] : moved;
  const next = {
    first: along.firstFixed ? first : first - to,
    last: along.lastFixed ? last : last - to,
  };
  if (next.first === along.first && next.last === along.last) return reference.text;
  return printReference(reference, writeLines(reference.range, shift.axis, next.first, next.last));
}

/** Of cells that shift, a reference follows only when all that it means lies among them. */
function liesInBand(range: RangeR1C1, from: Cell, { axis, band }: Shift): boolean {
  if (band === undefined) return true;
  const across = axis === "rows" ? "columns" : "rows";
  const along = readLines(range, across);
  if (along === null) return false;
  const line = across === "rows" ? from.row : from.column;
  const lines = linesMeant(along, line, axisLength(across));
  return lines.every((each) => each >= band[0] && each <= band[1]);
}
