import { areaAddress, areasAddress } from "../../book/address";
import { bounding } from "../../book/area";
import type { Book } from "../../book/book";
import type { Area, Axis } from "../../book/grid";
import type { Change, Note, SheetNote } from "../../change/change";
import { cellDetails } from "./cellDetails";
import { formulaDetails } from "./formulaDetails";
import { tableEvents } from "./tableEvents";
import type { WorkbookEvent } from "./workbookEvent";
import { EVENT, WORKBOOK } from "../../wire/eventNumbers";

type NoteOf<K extends SheetNote["kind"]> = Extract<Note, { kind: K }>;

type Args = Readonly<Record<string, unknown>>;

/** The events of Excel that tell of a Change, in the order it happened. */
export function eventsOfChange(change: Change, book: Book): WorkbookEvent[] {
  const events = change.notes.flatMap((note) => (note.kind === "book" ? [] : eventsOf(note, book)));
  const { origin } = change;
  return origin === undefined ? events : events.map((event) => ({ ...event, origin }));
}

function eventsOf(note: Exclude<Note, { kind: "book" }>, book: Book): WorkbookEvent[] {
  const tell = (number: number, args: Args = {}): WorkbookEvent[] => [
    {
      number,
      targets: [note.sheetId, WORKBOOK],
      args: { worksheetId: note.sheetId, source: "Local", ...args },
    },
  ];
  switch (note.kind) {
    case "cells":
      return [...edited(note, book), ...formulaDetails(note, book), ...tableEvents(note, book)];
    case "format":
      return tell(EVENT.formatChanged, { address: areasAddress(note.areas) });
    case "inserted":
    case "deleted":
      return [changed(note.sheetId, note.area, LINES[note.kind][note.axis])];
    case "shiftedIn":
    case "shiftedOut":
      return [shifted(note)];
    case "sorted": {
      const number = note.axis === "rows" ? EVENT.rowSorted : EVENT.columnSorted;
      return tell(number, { address: areaAddress(note.area) });
    }
    case "hidden":
      return note.axis === "columns"
        ? []
        : tell(EVENT.rowHiddenChanged, {
            address: areaAddress(note.area),
            changeType: note.hidden ? "Hidden" : "Unhidden",
          });
    case "protection":
      return tell(EVENT.protectionChanged, { isProtected: note.protected });
    case "sheetAdded":
      return tell(EVENT.sheetAdded);
    case "sheetDeleted":
      return tell(EVENT.sheetDeleted);
    case "renamed":
      return tell(EVENT.nameChanged, { nameBefore: note.before, nameAfter: note.after });
    case "moved":
      return tell(EVENT.moved, { positionBefore: note.before, positionAfter: note.after });
    case "visibility":
      return tell(EVENT.visibilityChanged, {
        visibilityBefore: note.before,
        visibilityAfter: note.after,
      });
    case "tableAdded":
    case "tableDeleted":
      return tell(note.kind === "tableAdded" ? EVENT.tableAdded : EVENT.tableDeleted, {
        tableId: String(note.tableId),
        tableName: note.name,
      });
    case "tableChanged":
    case "trait":
      return [];
  }
}

const LINES = {
  inserted: { rows: "RowInserted", columns: "ColumnInserted" },
  deleted: { rows: "RowDeleted", columns: "ColumnDeleted" },
} as const;

/** Which way cells went (`changeDirectionState`, truth E4). */
const SHIFTS = {
  shiftedIn: { rows: "ShiftCellDown", columns: "ShiftCellRight" },
  shiftedOut: { rows: "ShiftCellUp", columns: "ShiftCellLeft" },
} as const satisfies Record<string, Record<Axis, string>>;

const shifted = (note: NoteOf<"shiftedIn" | "shiftedOut">): WorkbookEvent =>
  changed(note.sheetId, note.area, note.kind === "shiftedIn" ? "CellInserted" : "CellDeleted", {
    shiftDirection: SHIFTS[note.kind][note.axis],
  });

/** One edit is one event with its whole address (truth E24); details for a single cell (E2). */
function edited(note: NoteOf<"cells">, book: Book): WorkbookEvent[] {
  const [first] = note.areas;
  if (first === undefined) return [];
  const event = changed(note.sheetId, first, "RangeEdited", cellDetails(note, book));
  if (note.areas.length === 1) return [event];
  const range = { sheetId: note.sheetId, area: note.areas.reduce(bounding) };
  return [{ ...event, args: { ...event.args, address: areasAddress(note.areas) }, range }];
}

export const changed = (
  sheetId: string,
  area: Area,
  changeType: string,
  more: Args = {},
): WorkbookEvent => ({
  number: EVENT.changed,
  targets: [sheetId, WORKBOOK],
  args: {
    address: areaAddress(area),
    changeType,
    source: "Local",
    worksheetId: sheetId,
    shiftDirection: "None",
    ...more,
  },
  range: { sheetId, area },
});
