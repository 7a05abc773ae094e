import type { RangeR1C1 } from "@borgar/fx";
import { extent } from "../../book/area";
import type { Area, Axis, Cell } from "../../book/grid";
import { linesMeant, readLines, writeLines } from "./referenceLines";
import { printReference, rewriteReferences } from "./references";
import { axisLength } from "./shift";

/** Cells that move as a whole to another place, on their sheet or on another. */
export interface Relocation {
  readonly fromSheet: string;
  readonly toSheet: string;
  readonly area: Area;
  readonly rows: number;
  readonly columns: number;
}

/** A formula's cell before and after, with the name of its sheet then. */
export interface Standing {
  readonly sheetName: string | null;
  readonly cell: Cell;
}

/**
 * A formula after cells were moved (cut and pasted): what meant moved cells means them at their new
 * place, everything else means what it did, wherever the formula itself went.
 */
export function relocateFormula(
  formula: string,
  before: Standing,
  after: Standing,
  relocation: Relocation,
): string {
  return rewriteReferences(formula, (reference) => {
    const meant = reference.sheetName ?? before.sheetName;
    const follows =
      isSame(meant, relocation.fromSheet) &&
      AXES.every((axis) => liesInside(reference.range, before.cell, relocation.area, axis));
    const range = AXES.reduce(
      (moved, axis) => alongAxis(moved, axis, before.cell, after.cell, follows ? relocation : null),
      reference.range,
    );
    const sheetName = follows ? relocation.toSheet : meant;
    const needsName = reference.sheetName !== null || !isSame(sheetName, after.sheetName);
    if (range === reference.range && isSame(reference.sheetName, needsName ? sheetName : null)) {
      return reference.text;
    }
    return printReference(reference, range, needsName ? sheetName : null);
  });
}

const AXES: readonly Axis[] = ["rows", "columns"];

const isSame = (a: string | null, b: string | null): boolean =>
  a?.toLowerCase() === b?.toLowerCase();

const lineOf = (cell: Cell, axis: Axis): number => (axis === "rows" ? cell.row : cell.column);

/** A reference to whole rows or columns lies inside no moved area. */
function liesInside(range: RangeR1C1, from: Cell, area: Area, axis: Axis): boolean {
  const lines = readLines(range, axis);
  if (lines === null) return false;
  const [first, last] = extent(area, axis);
  const meant = linesMeant(lines, lineOf(from, axis), axisLength(axis));
  return meant.every((line) => line >= first && line <= last);
}

/** The same object when nothing changes. */
function alongAxis(
  range: RangeR1C1,
  axis: Axis,
  from: Cell,
  to: Cell,
  relocation: Relocation | null,
): RangeR1C1 {
  const lines = readLines(range, axis);
  if (lines === null) return range;
  const by = relocation === null ? 0 : relocation[axis];
  const [first, last] = linesMeant(lines, lineOf(from, axis), axisLength(axis));
  const start = first + by - (lines.firstFixed ? 0 : lineOf(to, axis));
  const end = last + by - (lines.lastFixed ? 0 : lineOf(to, axis));
  return start === lines.first && end === lines.last ? range : writeLines(range, axis, start, end);
}
