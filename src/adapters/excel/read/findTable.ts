import type { TableLayout } from "../../../app/ports/sheetHost";

/** How many rows a title, a logo or a note may take above the header. */
export const HEAD_ROWS = 20;

/** The first rows of the used range, and where it starts in the sheet (0-based). */
export interface Head {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
}

/**
 * The header is the row, among the first ones, that holds most field names; columns are known by its
 * texts, not by position. Null when no row holds any.
 */
export function findTable(
  { top, left, values }: Head,
  fields: readonly string[],
  dateSensitive: readonly string[],
): TableLayout | null {
  const row = headerRow(values, new Set(fields));
  if (row === null) return null;
  const texts = (values[row] ?? []).map(String);
  const first = texts.findIndex(isFilled);
  const labels = texts.slice(first, texts.findLastIndex(isFilled) + 1);
  const sensitive = new Set(dateSensitive);
  return {
    headerRow: top + row,
    firstColumn: left + first,
    labels,
    dateSensitive: labels.flatMap((label, at) => (sensitive.has(label.trim()) ? [at] : [])),
  };
}

function headerRow(
  rows: readonly (readonly unknown[])[],
  fields: ReadonlySet<string>,
): number | null {
  const counts = rows.map((row) => row.filter((value) => fields.has(String(value).trim())).length);
  const most = Math.max(0, ...counts);
  return most === 0 ? null : counts.indexOf(most);
}

function isFilled(text: string): boolean {
  return text.trim() !== "";
}
