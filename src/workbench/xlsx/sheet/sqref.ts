import { areaAddress, parseArea } from "../../book/address";
import type { Area } from "../../book/grid";
import { MAX_COLUMNS, MAX_ROWS } from "../../book/grid";
import type { Origin } from "../formula/fileFormula";

/** The areas of a rule, from `sqref="A1:B2 D4"`; what is no address is left out. */
export const readSqref = (sqref: string | undefined): Area[] =>
  (sqref ?? "").split(/\s+/).flatMap((address) => parseArea(address) ?? []);

/** Whole columns are spelled out: `A1:A1048576`, which every reader knows. */
export function areaInFile(area: Area): string {
  const isWholeColumn = area.top === 0 && area.bottom === MAX_ROWS - 1;
  const isWholeRow = area.left === 0 && area.right === MAX_COLUMNS - 1;
  if (!isWholeColumn && !isWholeRow) return areaAddress(area);
  const corner = (row: number, column: number) =>
    areaAddress({ top: row, bottom: row, left: column, right: column });
  return `${corner(area.top, area.left)}:${corner(area.bottom, area.right)}`;
}

export const writeSqref = (areas: readonly Area[]): string => areas.map(areaInFile).join(" ");

/** Areas in the order of their first columns, then rows: most readers then agree on the origin. */
export const inReadingOrder = (areas: readonly Area[]): Area[] =>
  [...areas].sort((a, b) => a.left - b.left || a.top - b.top);

/**
 * Where the formulas of a rule start: the top left corner of the rectangle around all its areas,
 * as Excel has it (github.com/ironcalc/IronCalc/pull/1145). Some readers take the first area's.
 */
export const originOf = (areas: readonly Area[]): Origin => ({
  row: Math.min(...areas.map(({ top }) => top)),
  column: Math.min(...areas.map(({ left }) => left)),
});
