import type { Area } from "../../book/grid";
import { Runs } from "../../book/runs";
import type { Note, Step } from "../change";
import { requireAllowed } from "../requireUnlocked";
import { linesArea } from "./linesArea";

/**
 * What a filter does to its rows: hides some of a stretch and shows all its others. The rows that
 * became hidden are told at once, and so are those that became visible (E10).
 */
export const hideExactly =
  (sheetId: string, first: number, last: number, isHidden: (row: number) => boolean): Step =>
  (book) => {
    requireAllowed(book.sheet(sheetId), "allowAutoFilter");
    const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
    if (rows.length === 0)
      return { notes: [], inverse: hideExactly(sheetId, first, last, isHidden) };
    const after = new Runs(rows.length, false);
    after.overwrite(0, rows.map(isHidden));
    return become(sheetId, first, after)(book);
  };

const become =
  (sheetId: string, first: number, after: Runs<boolean>): Step =>
  (book) => {
    const { hidden } = book.sheet(sheetId).rows;
    const before = hidden.copy(first, first + after.length - 1);
    hidden.paste(first, after);
    return {
      notes: [true, false].flatMap((now) => noteOf(sheetId, first, before, after, now)),
      inverse: become(sheetId, first, before),
    };
  };

/** The rows that were not in a state and are in it `now`, or nothing. */
function noteOf(
  sheetId: string,
  first: number,
  before: Runs<boolean>,
  after: Runs<boolean>,
  now: boolean,
): Note[] {
  const areas: Area[] = [];
  for (const [from, to, hidden] of after.stretches()) {
    if (hidden !== now) continue;
    for (const [start, end, was] of before.stretches(from, to)) {
      if (was !== now) areas.push(linesArea("rows", first + start, end - start + 1));
    }
  }
  return areas.length === 0 ? [] : [{ kind: "hidden", axis: "rows", sheetId, hidden: now, areas }];
}
