import {
  areaTopLeft,
  bounding,
  cellArea,
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
import type { Step } from "../change/change";
import { moveCells } from "../change/cells/moveCells";
import { putCells } from "../change/cells/putCells";
import { clearConditionalFormats } from "../change/rules/conditionalFormats";
import { clearHyperlinks } from "../change/rules/hyperlinks";
import { clearNotes } from "../change/rules/notes";
import { clearValidation } from "../change/rules/setValidation";
import { sequence } from "../change/together";
import { copyComments, moveComments } from "./copyComments";
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
 * formats, notes and comments all come along (P1, DV21), and nothing is judged (DV20). A target that is a
 * multiple of the copied area is filled with it (V45).
 * @param cut the source is left empty, and references follow the cells (V46)
 */
export function pasteCells(
  book: Book,
  copied: CopiedCells,
  to: Sheet,
  at: Area,
  cut = false,
): Refusal | null {
  const targets = targetsOf(copied.area, cut ? cellArea(at.top, at.left) : at);
  if (targets === null) return refusal(book, "impossible");
  const { sheet: from, area } = copied;
  const comments = (cut ? moveComments : copyComments)({ from, area, to, targets });
  const rules = sequence([copyRules(to, { from, area, targets }), comments]);
  const step = cut ? moveStep(copied, to, targets, rules) : copyStep(copied, to, targets, rules);
  return perform(book, step);
}

function copyStep(
  { sheet, area }: CopiedCells,
  to: Sheet,
  targets: readonly Area[],
  rules: Step,
): Step {
  const block = sheet.cells.copy(area);
  const puts = targets.map((target) => putCells(to.id, block, target));
  return asOneEdit(to.id, targets.reduce(bounding), sequence([...puts, rules]));
}

function moveStep(
  { sheet, area }: CopiedCells,
  to: Sheet,
  targets: readonly Area[],
  rules: Step,
): Step {
  const at = areaTopLeft(targets);
  const left = sheet === to ? subtractAll([area], targets) : [area];
  return sequence([
    moveCells({ from: sheet, area, to, at }),
    rules,
    clearValidation(sheet.id, left),
    clearConditionalFormats(sheet.id, left),
    clearHyperlinks(sheet.id, left),
    clearNotes(sheet.id, left),
  ]);
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
