import { areaAddress, areasAddress } from "../../book/address";
import { bounding } from "../../book/area";
import type { Book } from "../../book/book";
import type { Area, Axis } from "../../book/grid";
import type { Change, Note, SheetNote } from "../../change/change";
import { cellDetails } from "./cellDetails";
import { commentEvents } from "./commentEvents";
import { formulaDetails } from "./formulaDetails";
import { tableEvents } from "./tableEvents";
import type { WorkbookEvent } from "./workbookEvent";
import { EVENT, WORKBOOK } from "../../wire/eventNumbers";

/** The notes that may be of a kind: some kinds share one form. */
type NoteOf<K extends SheetNote["kind"], N = Note> = N extends { readonly kind: infer Own }
  ? K extends Own
    ? N
    : never
  : never;

type Args = Readonly<Record<string, unknown>>;

/** The events of Excel that tell of a Change, in the order it happened. */
export function eventsOfChange(change: Change, book: Book): WorkbookEvent[] {
  const events = change.notes.flatMap((note) => (note.kind === "book" ? [] : eventsOf(note, book)));
  const { origin, cause } = change;
  if (cause === "coauthor") return events.map(fromElsewhere);
  return origin === undefined ? events : events.map((event) => ({ ...event, origin }));
}

/** A co-author's change is told as such (truth E5). */
const fromElsewhere = (event: WorkbookEvent): WorkbookEvent => ({
  ...event,
  args: { ...event.args, source: "Remote" },
});

type Teller<K extends SheetNote["kind"]> = (note: NoteOf<K>, book: Book) => WorkbookEvent[];

/** An event of a sheet, told to those who listen to it or to all sheets. */
const tell = (sheetId: string, number: number, args: Args = {}): WorkbookEvent[] => [
  {
    number,
    targets: [sheetId, WORKBOOK],
    args: { worksheetId: sheetId, source: "Local", ...args },
  },
];

const tableLife: Teller<"tableAdded" | "tableDeleted"> = ({ kind, sheetId, tableId, name }) =>
  tell(sheetId, kind === "tableAdded" ? EVENT.tableAdded : EVENT.tableDeleted, {
    tableId: String(tableId),
    tableName: name,
  });

const lines: Teller<"inserted" | "deleted"> = ({ kind, axis, sheetId, area }) => [
  changed(sheetId, area, LINES[kind][axis]),
];

/** What Excel tells of each kind of note. */
const TELLERS: { readonly [K in SheetNote["kind"]]: Teller<K> } = {
  cells: (note, book) => [
    ...edited(note, book),
    ...formulaDetails(note, book),
    ...tableEvents(note, book),
  ],
  format: ({ sheetId, areas }) =>
    tell(sheetId, EVENT.formatChanged, { address: areasAddress(areas) }),
  inserted: lines,
  deleted: lines,
  shiftedIn: (note) => [shifted(note)],
  shiftedOut: (note) => [shifted(note)],
  sorted: ({ sheetId, axis, area }) =>
    tell(sheetId, axis === "rows" ? EVENT.rowSorted : EVENT.columnSorted, {
      address: areaAddress(area),
    }),
  hidden: ({ sheetId, axis, areas, hidden }) =>
    axis === "columns"
      ? []
      : tell(sheetId, EVENT.rowHiddenChanged, {
          address: areasAddress(areas),
          changeType: hidden ? "Hidden" : "Unhidden",
        }),
  protection: (note) =>
    tell(note.sheetId, EVENT.protectionChanged, { isProtected: note.protected }),
  sheetAdded: ({ sheetId }) => tell(sheetId, EVENT.sheetAdded),
  sheetDeleted: ({ sheetId }) => tell(sheetId, EVENT.sheetDeleted),
  renamed: ({ sheetId, before, after }) =>
    tell(sheetId, EVENT.nameChanged, { nameBefore: before, nameAfter: after }),
  moved: ({ sheetId, before, after }) =>
    tell(sheetId, EVENT.moved, { positionBefore: before, positionAfter: after }),
  visibility: ({ sheetId, before, after }) =>
    tell(sheetId, EVENT.visibilityChanged, { visibilityBefore: before, visibilityAfter: after }),
  tableAdded: tableLife,
  tableDeleted: tableLife,
  tableChanged: () => [],
  comment: commentEvents,
  trait: () => [],
};

function eventsOf(note: Exclude<Note, { kind: "book" }>, book: Book): WorkbookEvent[] {
  const teller = TELLERS[note.kind] as Teller<SheetNote["kind"]>;
  return teller(note, book);
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
