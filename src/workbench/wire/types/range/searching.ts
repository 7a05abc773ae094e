import { cellArea, isSingleCell, WHOLE_SHEET } from "../../../book/area";
import type { Cell } from "../../../book/grid";
import { setCells } from "../../../change/cells/setCells";
import { sequence } from "../../../change/together";
import { json, text } from "../../argument";
import type { Batch } from "../../batch";
import { range } from "../../objects";
import type { Member } from "../../officeType";
import { method } from "../../officeType";
import type { RangeTarget } from "../../rangeTarget";
import { performFor } from "../../scene";
import { replacements } from "../../values/replacements";
import { findCells, matcher, readSearch } from "../../values/searching";
import { itemNotFound } from "../../wireError";

/** One cell searches the whole sheet, on from itself (truth V48). */
function findFirst(target: RangeTarget, sought: string, criteria: unknown, batch: Batch) {
  const search = readSearch(criteria);
  const { sheet, area } = target;
  const everywhere = isSingleCell(area);
  const cells = findCells(sheet, everywhere ? WHOLE_SHEET : area, matcher(sought, search), batch);
  if (search.direction === "Backwards") cells.reverse();
  const sign = search.direction === "Backwards" ? -1 : 1;
  const isBeyond = ({ row, column }: Cell) => sign * (row - area.top || column - area.left) > 0;
  return (everywhere ? cells.find(isBeyond) : undefined) ?? cells[0];
}

export const searchMembers: Record<string, Member<RangeTarget>> = {
  find: method([text, json], (target: RangeTarget, [sought, criteria], batch) => {
    const cell = findFirst(target, sought, criteria, batch);
    if (cell === undefined) throw itemNotFound();
    return range(target.sheet, cellArea(cell.row, cell.column));
  }),
  findOrNullObject: method([text, json], (target: RangeTarget, [sought, criteria], batch) => {
    const cell = findFirst(target, sought, criteria, batch);
    return cell === undefined ? null : range(target.sheet, cellArea(cell.row, cell.column));
  }),
  /** In texts only; the number of replacements. */
  replaceAll: method(
    [text, text, json],
    ({ sheet, area }: RangeTarget, [sought, replacement, criteria], batch) => {
      const search = readSearch(criteria);
      const found = replacements(sheet, area, sought, replacement, search, batch);
      const steps = found.map(({ at, after }) => setCells(sheet.id, at, [[after]]));
      if (steps.length > 0) performFor(batch.scene, sequence(steps));
      return found.reduce((sum, { count }) => sum + count, 0);
    },
  ),
};
