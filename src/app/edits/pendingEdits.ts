import type { SheetEvent } from "../ports/sheetHost";
import { addSpan, closeGap, openGap, type Span } from "./spans";

/** The officer's gestures since the engine last saw the sheet, folded: where rows moved, which to read again. */
export interface PendingEdits {
  /** In the order they were done, each in the rows of its own moment. */
  readonly shifts: readonly Shift[];
  /** Sheet rows whose content changed, in the rows of now. */
  readonly dirty: readonly Span[];
  /** More than rows moved: all must be read again. */
  readonly reshaped: boolean;
}

export interface Shift {
  readonly kind: "inserted" | "deleted";
  /** First sheet row (0-based). */
  readonly first: number;
  readonly count: number;
}

export const NO_EDITS: PendingEdits = { shifts: [], dirty: [], reshaped: false };

/** Gestures that change no row (a sheet activated, renamed…) leave the edits as they are. */
export function addEdit(edits: PendingEdits, event: SheetEvent): PendingEdits {
  const { shifts, dirty } = edits;
  switch (event.kind) {
    case "rowsEdited":
      return { ...edits, dirty: addSpan(dirty, { start: event.first, end: event.last + 1 }) };
    case "rowsInserted": {
      const { first, count } = event;
      return {
        ...edits,
        shifts: [...shifts, { kind: "inserted", first, count }],
        dirty: addSpan(openGap(dirty, first, count), { start: first, end: first + count }),
      };
    }
    case "rowsDeleted": {
      const { first, count } = event;
      return {
        ...edits,
        shifts: [...shifts, { kind: "deleted", first, count }],
        dirty: closeGap(dirty, first, count),
      };
    }
    case "reshaped":
      return { ...edits, reshaped: true };
    default:
      return edits;
  }
}

/**
 * The same while the sheet is being read: a row edited is read again afterwards, but where rows moved
 * nobody knows which of them were read before and which after.
 */
export function addEditWhileReading(edits: PendingEdits, event: SheetEvent): PendingEdits {
  const moved = event.kind === "rowsInserted" || event.kind === "rowsDeleted";
  return moved ? { ...edits, reshaped: true } : addEdit(edits, event);
}
