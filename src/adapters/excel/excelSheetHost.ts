import type { SheetEvent, SheetHost } from "../../app/ports/sheetHost";
import { bookArchive } from "./bookArchive";
import { createSheet } from "./create/createSheet";
import { Door } from "./door";
import { Marks } from "./mark/marks";
import { officeOfThisPage, type OfficeHost } from "./officeHost";
import { openActiveSheet } from "./read/openActiveSheet";
import { readRows } from "./read/readRows";
import { selectCell, selection } from "./selection";
import { activeSheet, recall, recallEverywhere, remember } from "./sheetFacts";
import { watchSheets } from "./watch/watchSheets";

type Listener = (event: SheetEvent) => void;

/** The spreadsheet port over Office.js; everything it needs is in ExcelApi 1.14. */
export function excelSheetHost(host: OfficeHost = officeOfThisPage()): SheetHost {
  const listeners = new Set<Listener>();
  const tell: Listener = (event) => listeners.forEach((listener) => listener(event));
  const door = new Door(host, (waiting) => tell({ kind: "cellEditing", waiting }));
  const hurriedDoor = new Door(host, null);
  const marks = new Marks(hurriedDoor);
  return {
    activeSheet: () => activeSheet(door),
    createSheet: (plan, words) => createSheet(door, plan, words),
    openActiveSheet: () => openActiveSheet(door),
    readRows: (sheetId, layout, start, end) => readRows(hurriedDoor, sheetId, layout, start, end),
    markCells: (sheetId, cells) => marks.replace(sheetId, cells),
    selectCell: (sheetId, cell) => selectCell(door, sheetId, cell),
    selection: () => selection(door),
    recall: (sheetId, key) => recall(door, sheetId, key),
    remember: (sheetId, key, value) => remember(door, sheetId, key, value),
    recallEverywhere: (key) => recallEverywhere(door, key),
    archive: bookArchive(door),
    watch: async (listener) => {
      listeners.add(listener);
      const stop = await watchSheets(door, (event) => {
        if (isEdit(event)) marks.touched(event.sheetId);
        listener(event);
      });
      return async () => {
        listeners.delete(listener);
        await stop();
      };
    },
  };
}

type Edit = Extract<
  SheetEvent,
  { kind: "rowsEdited" | "rowsInserted" | "rowsDeleted" | "reshaped" }
>;

function isEdit(event: SheetEvent): event is Edit {
  return event.kind === "reshaped" || event.kind.startsWith("rows");
}
