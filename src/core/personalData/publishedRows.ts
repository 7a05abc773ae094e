import type { TableSchema } from "../schema/tableSchema";
import type { ExaminedCell } from "./decision";

/** In no language, and short: it stands in most columns of text without breaking their rules. */
export const MASK = "***";

export interface PublishedRows {
  readonly rows: readonly (readonly string[])[];
  /** Of each published row, its 0-based position in the sheet's table. */
  readonly positions: readonly number[];
}

/** The rows as they leave: those excluded are not there, what was masked is not either, the rest is as it was. */
export function publishedRows(
  { fields }: TableSchema,
  rows: readonly (readonly string[])[],
  cells: readonly ExaminedCell[],
): PublishedRows {
  const excluded = new Set<number>();
  const changed = new Map<number, string[]>();
  for (const cell of cells) {
    if (cell.action?.kind === "excludeRow") excluded.add(cell.row);
    if (cell.action?.kind !== "maskCell") continue;
    const texts = changed.get(cell.row) ?? [...(rows[cell.row] ?? [])];
    const column = fields.findIndex(({ name }) => name === cell.field);
    texts[column] = masked(texts[column] ?? "", cell);
    changed.set(cell.row, texts);
  }
  const positions = [...rows.keys()].filter((row) => !excluded.has(row));
  return { positions, rows: positions.map((row) => changed.get(row) ?? rows[row] ?? []) };
}

/** Only what was found is hidden, all of it: two parts that overlap are one. */
function masked(text: string, { hits }: ExaminedCell): string {
  const ends = new Map<number, number>();
  for (const { value } of hits) {
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1))
      ends.set(at, Math.max(ends.get(at) ?? 0, at + value.length));
  }
  let left = "";
  let reached = 0;
  for (const [start, end] of [...ends].sort(([one], [other]) => one - other)) {
    if (start >= reached) left += text.slice(reached, start) + MASK;
    reached = Math.max(reached, end);
  }
  return left + text.slice(reached);
}
