import { containsCell, offsetArea, subtractAll } from "../../book/area";
import type { Book } from "../../book/book";
import type { Area, Cell } from "../../book/grid";
import type { Sheet } from "../../book/sheet";
import type { Step } from "../change";
import type { Relocation, Standing } from "../shift/relocate";
import { relocateFormula } from "../shift/relocate";
import { rewriteFormulas } from "../shift/rewriteFormulas";
import { requireUnlocked } from "../requireUnlocked";
import { cellsNote } from "./restoreCells";

export interface CellMove {
  readonly from: Sheet;
  readonly area: Area;
  readonly to: Sheet;
  /** First cell of the new place. */
  readonly at: Cell;
}

/**
 * Moves contents and styles (`moveTo`, cut and paste, V46). References to the moved cells follow
 * them; those of the moved formulas mean what they did. Rules are for the caller to move.
 */
export function moveCells(move: CellMove): Step {
  return (book) => {
    const { from, area, to, at } = move;
    const target = offsetArea(area, at.row - area.top, at.column - area.left);
    requireUnlocked(book, from, area);
    requireUnlocked(book, to, target);
    const left = from === to ? subtractAll([area], [target]) : [area];
    const tell = () => [cellsNote(to, target), ...left.map((part) => cellsNote(from, part))];
    const notes = tell();
    const before = { source: from.cells.copy(area), target: to.cells.copy(target) };
    const restore = relocate(book, move, target);
    const block = from.cells.copy(area);
    for (const part of left) wipe(from, part);
    to.cells.paste(block, target.top, target.left);
    const takeBack: Step = () => {
      const undone = tell();
      to.cells.paste(before.target);
      from.cells.paste(before.source);
      restore();
      return { notes: undone, inverse: moveCells(move) };
    };
    return { notes, inverse: takeBack };
  };
}

function wipe(sheet: Sheet, area: Area): void {
  sheet.cells.clearContents(area);
  sheet.cells.restyle(area, () => 0);
}

/** Rewrites formulas where they stand, as they shall read once the cells have moved. */
function relocate(book: Book, { from, area, to, at }: CellMove, target: Area): () => void {
  const relocation: Relocation = {
    ...{ fromSheet: from.name, toSheet: to.name, area },
    ...{ rows: at.row - area.top, columns: at.column - area.left },
  };
  return rewriteFormulas(book, (formula, host, cell, kind) => {
    const before: Standing = { sheetName: host?.name ?? null, cell };
    const moves = kind === "cell" && host === from && containsCell(area, cell.row, cell.column);
    const isLost =
      kind === "cell" && host === to && !moves && containsCell(target, cell.row, cell.column);
    if (isLost) return formula;
    const after = moves ? movedTo(cell, to, relocation) : before;
    return relocateFormula(formula, before, after, relocation);
  });
}

const movedTo = (cell: Cell, to: Sheet, { rows, columns }: Relocation): Standing => ({
  sheetName: to.name,
  cell: { row: cell.row + rows, column: cell.column + columns },
});
