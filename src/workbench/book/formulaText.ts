import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { cellAddress } from "./address";

/**
 * `=SUM(A1:B2)` read at a cell, as the book keeps it: `=SUM(R[-1]C[-1]:RC)`. English names and
 * commas on both sides. Text that is no formula grammar comes back unchanged.
 */
export const toR1C1 = (formula: string, row: number, column: number): string =>
  translateFormulaToR1C1(formula, cellAddress(row, column));

/** The A1 text of a kept formula, as seen from a cell. References off the grid wrap, as in Excel. */
export const toA1 = (formula: string, row: number, column: number): string =>
  translateFormulaToA1(formula, cellAddress(row, column));
