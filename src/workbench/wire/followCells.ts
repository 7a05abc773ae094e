import { extent } from "../book/area";
import type { Change, Note } from "../change/change";
import type { Shift } from "../change/shift/shift";
import { shiftArea, shiftAreas } from "../change/shift/shift";
import { AreasTarget, RangeTarget } from "./rangeTarget";

/** Moves ranges that the client holds with their cells, when lines were opened or taken out. */
export function followCells(targets: Iterable<unknown>, change: Change): void {
  const shifts = change.notes.flatMap(shiftsOf);
  if (shifts.length === 0) return;
  for (const target of targets) for (const shift of shifts) follow(target, shift);
}

function shiftsOf(note: Note): Shift[] {
  if (note.kind !== "inserted" && note.kind !== "deleted") return [];
  const [at, end] = extent(note.area, note.axis);
  const count = (end - at + 1) * (note.kind === "inserted" ? 1 : -1);
  return [{ sheetId: note.sheetId, axis: note.axis, at, count }];
}

function follow(target: unknown, shift: Shift): void {
  if (target instanceof RangeTarget && target.sheet.id === shift.sheetId) {
    const area = shiftArea(target.area, shift);
    if (area === null) target.isGone = true;
    else target.area = area;
  } else if (target instanceof AreasTarget && target.sheet.id === shift.sheetId) {
    target.areas = shiftAreas(target.areas, shift);
    target.isGone = target.areas.length === 0;
  }
}
