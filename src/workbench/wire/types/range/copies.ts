import { offsetArea, subtractAll } from "../../../book/area";
import type { Area } from "../../../book/grid";
import { moveCells } from "../../../change/cells/moveCells";
import { clearConditionalFormats } from "../../../change/rules/conditionalFormats";
import { clearHyperlinks } from "../../../change/rules/hyperlinks";
import { clearNotes } from "../../../change/rules/notes";
import { clearValidation } from "../../../change/rules/setValidation";
import { sequence } from "../../../change/together";
import { moveComments } from "../../../gesture/copyComments";
import { copyRules } from "../../../gesture/copyRules";
import { areaOf, onGrid } from "../../addresses";
import { boolean, oneOf, optional } from "../../argument";
import type { Member } from "../../officeType";
import { method } from "../../officeType";
import type { RangeTarget } from "../../rangeTarget";
import { performFor } from "../../scene";
import { COPY_TYPES, copying, copyOf } from "../../values/copying";
import { rangeOrAddress } from "./neighbours";

/** Cells brought from elsewhere, or taken there. */
export const copyMembers: Record<string, Member<RangeTarget>> = {
  copyFrom: method(
    [rangeOrAddress, optional(oneOf(COPY_TYPES)), optional(boolean), optional(boolean)],
    (target: RangeTarget, [source, type, skipBlanks, transpose], batch) => {
      const from = areaOf(target.sheet, source, batch);
      const copy = copyOf(type, skipBlanks, transpose);
      performFor(batch.scene, copying(batch.scene.book, from, target, copy));
    },
  ),
  /** Cut and paste: references follow the cells (truth V46). */
  moveTo: method([rangeOrAddress], ({ sheet, area }: RangeTarget, [given], batch) => {
    const to = areaOf(sheet, given, batch);
    const at = { row: to.area.top, column: to.area.left };
    const target: Area = onGrid(offsetArea(area, at.row - area.top, at.column - area.left));
    const left = to.sheet === sheet ? subtractAll([area], [target]) : [area];
    const step = sequence([
      moveCells({ from: sheet, area, to: to.sheet, at }),
      copyRules(to.sheet, { from: sheet, area, targets: [target] }),
      moveComments({ from: sheet, area, to: to.sheet, targets: [target] }),
      clearValidation(sheet.id, left),
      clearConditionalFormats(sheet.id, left),
      clearHyperlinks(sheet.id, left),
      clearNotes(sheet.id, left),
    ]);
    performFor(batch.scene, step);
  }),
};
