import type { Book } from "../../book/book";
import { cellArea } from "../../book/area";
import type { Cell } from "../../book/grid";
import type { Restore } from "../shift/rewriteFormulas";
import { rewriteFormulas } from "../shift/rewriteFormulas";
import type { Shift } from "../shift/shift";
import { isInBand, shiftExtent } from "../shift/shift";
import { shiftFormula } from "../shift/shiftFormula";
import { nameNewColumns } from "../tables/nameNewColumns";
import { shiftTraits } from "../shift/shiftTraits";

/**
 * Moves lines of a sheet with all that refers to them: formulas of the whole book first (they
 * travel with their cells), then the cells, then what covers cells of the sheet. Answers how to
 * put formulas and traits back, once the cells are back.
 */
export function applyShift(book: Book, shift: Shift, moveCells: () => void): Restore {
  const sheet = book.sheet(shift.sheetId);
  const restoreFormulas = rewriteFormulas(book, (formula, host, at) => {
    const to = host === sheet ? movedCell(at, shift) : at;
    return shiftFormula(formula, { from: at, to }, shift, ({ sheetName }) =>
      sheetName === null ? host === sheet : book.sheetByName(sheetName) === sheet,
    );
  });
  moveCells();
  const { traits } = sheet;
  sheet.become(shiftTraits(traits, shift));
  for (const table of sheet.traits.tables) nameNewColumns(book, sheet, table);
  return () => {
    sheet.become(traits);
    restoreFormulas();
  };
}

/** Where a cell goes; one that is deleted stays where it is, and its formula with it. */
function movedCell(cell: Cell, shift: Shift): Cell {
  if (!isInBand(cellArea(cell.row, cell.column), shift)) return cell;
  const line = shift.axis === "rows" ? cell.row : cell.column;
  const moved = shiftExtent(line, line, shift)?.[0] ?? line;
  return shift.axis === "rows" ? { ...cell, row: moved } : { ...cell, column: moved };
}
