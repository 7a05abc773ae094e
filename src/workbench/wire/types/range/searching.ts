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
      const pattern = matcher(sought, search);
      const all = new RegExp(pattern.source, `${pattern.flags}g`);
      let replaced = 0;
      const steps = findCells(sheet, area, pattern, batch).flatMap(({ row, column }) => {
        const value = sheet.cells.value(row, column);
        if (typeof value !== "string" || sheet.formula(row, column) !== null) return [];
        replaced += value.match(all)?.length ?? 0;
        const after = value.replace(all, () => replacement);
        return [setCells(sheet.id, { row, column }, [[after]])];
      });
      if (steps.length > 0) performFor(batch.scene, sequence(steps));
      return replaced;
    },
  ),
};
