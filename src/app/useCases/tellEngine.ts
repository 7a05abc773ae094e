import type { CellValue } from "../../core/fields/cellValue";
import type { TableEdits } from "../edits/tableEdits";
import type { CheckOutcome, Checker } from "../ports/checker";
import type { TableLayout } from "../ports/sheetHost";

/** Rows read again: table rows from `start` on. */
export type Contents = readonly { readonly start: number; readonly rows: CellValue[][] }[];

/**
 * Tells the engine what the officer did: first the rows that moved, as blank ones where they are new,
 * then what the changed rows hold now. Null when nothing concerned the table.
 */
export async function tellEngine(
  checker: Checker,
  { shifts }: TableEdits,
  contents: Contents,
  { labels }: TableLayout,
): Promise<CheckOutcome | null> {
  let outcome: CheckOutcome | null = null;
  for (const { kind, first, count } of shifts)
    outcome =
      kind === "deleted"
        ? await checker.deleteRows(first, count)
        : await checker.insertRows(first, blankRows(count, labels.length));
  for (const { start, rows } of contents) outcome = await checker.replaceRows(start, rows);
  return outcome;
}

function blankRows(count: number, width: number): CellValue[][] {
  return Array.from({ length: count }, () => Array.from({ length: width }, () => ""));
}
