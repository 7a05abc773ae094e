import { MAX_LEVEL } from "../../book/axisLayout";
import type { AxisLayout } from "../../book/axisLayout";
import type { Axis } from "../../book/grid";
import type { Note, Step } from "../change";
import { requireAllowed } from "../requireUnlocked";
import { linesArea } from "./linesArea";

/** Sizes lines: points for rows, characters for columns, `null` for the default. */
export const setLineSize = (
  sheetId: string,
  axis: Axis,
  first: number,
  last: number,
  size: number | null,
): Step =>
  changeLines(sheetId, axis, first, last, {
    change: (lines) => lines.sizes.set(first, last, size),
    note: { kind: "trait", trait: "size", sheetId },
  });

/** Hides or shows lines. */
export const setLinesHidden = (
  sheetId: string,
  axis: Axis,
  first: number,
  last: number,
  hidden: boolean,
): Step =>
  changeLines(sheetId, axis, first, last, {
    change: (lines) => lines.hidden.set(first, last, hidden),
    note: {
      kind: "hidden",
      sheetId,
      axis,
      hidden,
      areas: [linesArea(axis, first, last - first + 1)],
    },
  });

/** Puts lines in one more group, or takes them out of one (E8: nothing is told). */
export const shiftLevels = (
  sheetId: string,
  axis: Axis,
  first: number,
  last: number,
  by: 1 | -1,
): Step =>
  changeLines(sheetId, axis, first, last, {
    change: ({ levels }) =>
      levels.map(first, last, (level) => Math.min(Math.max(level + by, 0), MAX_LEVEL)),
    note: { kind: "trait", trait: "layout", sheetId },
  });

interface LineChange {
  readonly change: (lines: AxisLayout) => void;
  readonly note: Note;
}

function changeLines(
  sheetId: string,
  axis: Axis,
  first: number,
  last: number,
  { change, note }: LineChange,
): Step {
  return (book) => {
    const sheet = book.sheet(sheetId);
    requireAllowed(sheet, axis === "rows" ? "allowFormatRows" : "allowFormatColumns");
    const before = sheet.lines(axis).copy(first, last);
    change(sheet.lines(axis));
    const undo: LineChange = {
      change: (lines) => lines.paste(first, before),
      note: note.kind === "hidden" ? { ...note, hidden: !note.hidden } : note,
    };
    return { notes: [note], inverse: changeLines(sheetId, axis, first, last, undo) };
  };
}
