import { toA1, toR1C1 } from "../../book/formulaText";
import { tokensOf, treeOf } from "../../formula/syntax/tree";
import { XlsxError } from "../xlsxError";
import { fromFileWords, toFileWords } from "./fileWords";

/** Where a formula is written: its relative references start there (0-based). */
export interface Origin {
  readonly row: number;
  readonly column: number;
}

export const AT_A1: Origin = { row: 0, column: 0 };

/** Whether a text of a file can be read as a formula. */
export const isFormulaInFile = (text: string): boolean =>
  treeOf(tokensOf(`=${fromFileWords(text)}`)) !== null;

/** A formula of a file as the model keeps it, or `null` when it is none. */
export const formulaIfReadable = (text: string, { row, column }: Origin): string | null =>
  isFormulaInFile(text) ? toR1C1(`=${fromFileWords(text.trim())}`, row, column) : null;

/**
 * A formula of a file (English, A1, no `=`) as the model keeps it (R1C1 with `=`).
 * @throws XlsxError `badContent` when it is no formula
 */
export function formulaFromFile(text: string, origin: Origin, part: string): string {
  const formula = formulaIfReadable(text, origin);
  if (formula !== null) return formula;
  throw new XlsxError("badContent", `the formula ${text} cannot be read`, part);
}

/** A formula of the model as a file writes it; `table` is the table around the cell. */
export const formulaToFile = (formula: string, { row, column }: Origin, table = ""): string =>
  toFileWords(toA1(formula, row, column).replace(/^=/, ""), table);
