import { areaAddress, cellAddress } from "../../book/address";
import type { Book } from "../../book/book";
import { toA1 } from "../../book/formulaText";
import type { Note } from "../../change/change";
import type { WorkbookEvent } from "./workbookEvent";
import { EVENT, WORKBOOK } from "../../wire/eventNumbers";

type CellsNote = Extract<Note, { kind: "cells" }>;

/** onFormulaChanged: only a cell that already held a formula raises it (truth E11). */
export function formulaDetails(note: CellsNote, book: Book): WorkbookEvent[] {
  const [area] = note.areas;
  const previous = note.before?.formula ?? null;
  if (area === undefined || previous === null) return [];
  const { top, left } = area;
  const present = book.sheetById(note.sheetId)?.formula(top, left) ?? null;
  if (present === null || present === previous) return [];
  const formulaDetail = {
    cellAddress: cellAddress(top, left),
    previousFormula: toA1(previous, top, left),
  };
  return [
    {
      number: EVENT.formulaChanged,
      targets: [note.sheetId, WORKBOOK],
      args: {
        source: "Local",
        worksheetId: note.sheetId,
        address: areaAddress(area),
        formulaDetails: [formulaDetail],
      },
    },
  ];
}
