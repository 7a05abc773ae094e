import { areaAddress } from "../../book/address";
import { anyIntersects } from "../../book/area";
import type { Book } from "../../book/book";
import type { Note } from "../../change/change";
import { cellDetails } from "./cellDetails";
import type { WorkbookEvent } from "./workbookEvent";
import { EVENT, WORKBOOK } from "../../wire/eventNumbers";

type CellsNote = Extract<Note, { kind: "cells" }>;

/** onChanged of the tables that an edit touches. */
export function tableEvents(note: CellsNote, book: Book): WorkbookEvent[] {
  const [area] = note.areas;
  const tables = book.sheetById(note.sheetId)?.traits.tables ?? [];
  if (area === undefined) return [];
  return tables
    .filter((table) => anyIntersects(note.areas, table.area))
    .map(({ id }) => ({
      number: EVENT.tableChanged,
      targets: [String(id), note.sheetId, WORKBOOK],
      args: {
        address: areaAddress(area),
        changeType: "RangeEdited",
        source: "Local",
        tableId: String(id),
        worksheetId: note.sheetId,
        shiftDirection: "None",
        ...cellDetails(note, book),
      },
    }));
}
