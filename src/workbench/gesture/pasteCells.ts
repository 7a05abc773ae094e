import {
  bounding,
  columnCount,
  intersect,
  offsetArea,
  rowCount,
  subtractAll,
  WHOLE_SHEET,
} from "../book/area";
import type { Book } from "../book/book";
import type { Area } from "../book/grid";
import type { Sheet } from "../book/sheet";
import { asOneEdit } from "../change/asOneEdit";
import { clearAll } from "../change/cells/clear";
import { putCells } from "../change/cells/putCells";
import { sequence } from "../change/together";
import { copyRules } from "./copyRules";
import type { Refusal } from "./refusal";
import { perform, refusal } from "./refusal";

/** Cells of this workbook that were copied or cut. */
export interface CopiedCells {
  readonly sheet: Sheet;
  readonly area: Area;
}

/**
 * The user pastes cells of this workbook: values, formulas, formats, validation, conditional
 * formats and notes all come along (P1, DV21), and nothing is judged (DV20). A target that is a
 * multiple of the copied area is filled with it (V45).
 * @param move the cells were cut: the source is left empty
 */
export function pasteCells(
  book: Book,
  copied: CopiedCells,
  to: Sheet,
  at: Area,
  move = false,
): Refusal | null {
  const targets = targetsOf(copied.area, at);
  if (targets === null) return refusal(book, "impossible");
  const block = copied.sheet.cells.copy(copied.area);
  const paste = sequence([
    ...targets.map((target) => putCells(to.id, block, target)),
    copyRules(to, { from: copied.sheet, area: copied.area, targets }),
  ]);
  const told = asOneEdit(to.id, targets.reduce(bounding), paste);
  const left = copied.sheet === to ? subtractAll([copied.area], targets) : [copied.area];
  return perform(book, move ? sequence([told, clearAll(copied.sheet.id, left)]) : told);
}

/** Where each copy goes; `null` when one would leave the grid. */
function targetsOf(area: Area, at: Area): Area[] | null {
  const [height, width] = [rowCount(area), columnCount(area)];
  const fits = rowCount(at) % height === 0 && columnCount(at) % width === 0;
  const [down, across] = fits ? [rowCount(at) / height, columnCount(at) / width] : [1, 1];
  const first = offsetArea(area, at.top - area.top, at.left - area.left);
  const targets = Array.from({ length: down * across }, (_, i) =>
    offsetArea(first, Math.floor(i / across) * height, (i % across) * width),
  );
  return targets.every(isInGrid) ? targets : null;
}

function isInGrid(area: Area): boolean {
  const kept = intersect(area, WHOLE_SHEET);
  return kept?.bottom === area.bottom && kept.right === area.right;
}
