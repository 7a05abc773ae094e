import type { Area } from "../../book/grid";
import { isSingleCell } from "../../book/area";
import type { Step } from "../change";
import { clearHyperlinks, hasHyperlinks } from "../rules/hyperlinks";
import { requireUnlocked } from "../requireUnlocked";
import { cellsNote, restoreCells } from "./restoreCells";
import { sequence } from "../together";

/**
 * Empties cells, and takes off the links of their texts; formats, validation and conditional
 * formats stay (P8, V47). One edit (E24).
 */
export const clearContents =
  (sheetId: string, areas: readonly Area[]): Step =>
  (book) => {
    const isLinked = hasHyperlinks(book.sheet(sheetId), areas);
    const links = isLinked ? [clearHyperlinks(sheetId, areas)] : [];
    return sequence([emptyCells(sheetId, areas), ...links])(book);
  };

function emptyCells(sheetId: string, areas: readonly Area[]): Step {
  return (book) => {
    const sheet = book.sheet(sheetId);
    for (const area of areas) requireUnlocked(book, sheet, area);
    const [first] = areas;
    const single = areas.length === 1 && first !== undefined && isSingleCell(first);
    const note = single ? cellsNote(sheet, first) : ({ kind: "cells", sheetId, areas } as const);
    const before = areas.map((area) => sheet.cells.copy(area));
    for (const area of areas) sheet.cells.clearContents(area);
    return {
      notes: [note],
      inverse: sequence(before.toReversed().map((block) => restoreCells(sheetId, block))),
    };
  };
}
