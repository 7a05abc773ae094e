import { extent } from "../book/area";
import type { Change, Note } from "../change/change";
import type { Shift } from "../change/shift/shift";
import { shiftArea, shiftAreas } from "../change/shift/shift";
import { AreasTarget, RangeTarget } from "./rangeTarget";

/** The lines or cells that a change opened or took out. */
export const shiftsOf = ({ notes }: Change): Shift[] => notes.flatMap(shiftOf);

const SIGNS: Readonly<Partial<Record<Note["kind"], 1 | -1>>> = {
  inserted: 1,
  shiftedIn: 1,
  deleted: -1,
  shiftedOut: -1,
};

function shiftOf(note: Note): Shift[] {
  const sign = SIGNS[note.kind];
  if (sign === undefined || !("axis" in note) || !("area" in note)) return [];
  const { sheetId, axis, area } = note;
  const [at, end] = extent(area, axis);
  const band = extent(area, axis === "rows" ? "columns" : "rows");
  return [{ sheetId, axis, at, count: sign * (end - at + 1), band }];
}

/** Moves a range that the client holds with its cells; it is gone when all of them are. */
export function followCells(target: unknown, shift: Shift): void {
  if (target instanceof RangeTarget && target.sheet.id === shift.sheetId) {
    const area = shiftArea(target.area, shift);
    if (area === null) target.isGone = true;
    else target.area = area;
  } else if (target instanceof AreasTarget && target.sheet.id === shift.sheetId) {
    target.areas = shiftAreas(target.areas, shift);
    target.isGone = target.areas.length === 0;
  }
}
