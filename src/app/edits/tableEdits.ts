import type { TableLayout } from "../ports/sheetHost";
import type { PendingEdits, Shift } from "./pendingEdits";
import { rowsIn, type Span } from "./spans";

/** The pending gestures in the rows of the table (0-based data rows), ready for the engine. */
export interface TableEdits {
  readonly shifts: readonly Shift[];
  /** Rows to read again and give to the engine, in the rows of after the shifts. */
  readonly dirty: readonly Span[];
  /** Rows that the engine holds in the end. */
  readonly rows: number;
}

/** Beyond this many rows, reading the whole sheet again is as quick and simpler. */
const MANY_ROWS = 2_000;

/**
 * Null when the table must be read again as a whole: its header moved or changed, or too much did.
 * Rows typed below the last one are part of the table, with those left blank between.
 */
export function tableEdits(
  { shifts, dirty, reshaped }: PendingEdits,
  { headerRow }: TableLayout,
  rows: number,
): TableEdits | null {
  const first = headerRow + 1;
  if (reshaped || touchesHeader(shifts, dirty, headerRow)) return null;
  const below = dirty.filter(({ end }) => end > first);
  const held = applyShifts(
    shifts.map((shift) => ({ ...shift, first: shift.first - first })),
    rows,
  );
  const spans = withoutGap(
    below.map(({ start, end }) => ({ start: start - first, end: end - first })),
    held.rows,
  );
  if (rowsIn(spans) > MANY_ROWS) return null;
  return { shifts: held.shifts, dirty: spans, rows: Math.max(held.rows, spans.at(-1)?.end ?? 0) };
}

function touchesHeader(
  shifts: readonly Shift[],
  dirty: readonly Span[],
  headerRow: number,
): boolean {
  const edited = dirty.some(({ start, end }) => start <= headerRow && headerRow < end);
  return edited || shifts.some(({ first }) => first <= headerRow);
}

/** Shifts below the last row concern nobody; a deletion across it is cut there. */
function applyShifts(
  shifts: readonly Shift[],
  rows: number,
): { readonly shifts: readonly Shift[]; readonly rows: number } {
  let held = rows;
  const applied = shifts.flatMap((shift) => {
    if (shift.first >= held) return [];
    const count =
      shift.kind === "inserted" ? shift.count : Math.min(shift.count, held - shift.first);
    held += shift.kind === "inserted" ? count : -count;
    return [{ ...shift, count }];
  });
  return { shifts: applied, rows: held };
}

/** The engine's rows are without gap: what lies between its last row and a new one is read too. */
function withoutGap(spans: readonly Span[], rows: number): readonly Span[] {
  const beyond = spans.findIndex(({ end }) => end > rows);
  if (beyond < 0) return spans;
  const start = Math.min(spans[beyond]?.start ?? rows, rows);
  const end = spans.at(-1)?.end ?? rows;
  return [...spans.slice(0, beyond), { start, end }];
}
