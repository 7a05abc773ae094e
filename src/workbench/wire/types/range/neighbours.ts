import {
  bounding,
  cellArea,
  columnCount,
  intersect,
  offsetArea,
  rowCount,
  wholeColumns,
  wholeRows,
} from "../../../book/area";
import type { Area } from "../../../book/grid";
import { usedArea } from "../../../book/usedArea";
import { areaOf, onGrid } from "../../addresses";
import { boolean, either, integer, isText, objectOf, optional, text } from "../../argument";
import type { Batch } from "../../batch";
import { range } from "../../objects";
import type { Member } from "../../officeType";
import { method } from "../../officeType";
import type { RangeTarget } from "../../rangeTarget";
import { invalidArgument, itemNotFound } from "../../wireError";

export const rangeOrAddress = either(isText, text, objectOf("Range"));

/** A range made from another one of the same sheet. */
const derived = (make: (area: Area) => Area) =>
  method([], ({ sheet, area }: RangeTarget) => range(sheet, onGrid(make(area))));

/** `getRowsAbove(n)` and the like: n lines beyond an edge, or before it when n is negative. */
const beyond = (make: (area: Area, count: number) => Area) =>
  method([optional(integer)], ({ sheet, area }: RangeTarget, [count]) =>
    range(sheet, onGrid(make(area, count ?? 1))),
  );

function common(target: RangeTarget, given: RangeTarget | string, batch: Batch): Area | null {
  const other = areaOf(target.sheet, given, batch);
  return other.sheet === target.sheet ? intersect(target.area, other.area) : null;
}

const usedWithin = ({ sheet, area }: RangeTarget, valuesOnly: boolean | undefined): Area | null =>
  usedArea(sheet, valuesOnly, area);

/** Ranges found from the range's own place. */
export const neighbourMembers: Record<string, Member<RangeTarget>> = {
  /** May leave the range, not the grid (truth V44). */
  getCell: method([integer, integer], ({ sheet, area }: RangeTarget, [row, column]) =>
    range(sheet, onGrid(cellArea(area.top + row, area.left + column))),
  ),
  getRow: method([integer], ({ sheet, area }: RangeTarget, [row]) =>
    range(sheet, onGrid({ ...area, top: area.top + row, bottom: area.top + row })),
  ),
  getColumn: method([integer], ({ sheet, area }: RangeTarget, [column]) =>
    range(sheet, onGrid({ ...area, left: area.left + column, right: area.left + column })),
  ),
  getLastCell: derived((area) => cellArea(area.bottom, area.right)),
  getLastRow: derived((area) => ({ ...area, top: area.bottom })),
  getLastColumn: derived((area) => ({ ...area, left: area.right })),
  getEntireRow: derived((area) => wholeRows(area.top, area.bottom)),
  getEntireColumn: derived((area) => wholeColumns(area.left, area.right)),
  getRowsAbove: beyond((area, n) =>
    n > 0
      ? { ...area, top: area.top - n, bottom: area.top - 1 }
      : { ...area, bottom: area.top - n - 1 },
  ),
  getRowsBelow: beyond((area, n) =>
    n > 0
      ? { ...area, top: area.bottom + 1, bottom: area.bottom + n }
      : { ...area, top: area.bottom + n + 1 },
  ),
  getColumnsBefore: beyond((area, n) =>
    n > 0
      ? { ...area, left: area.left - n, right: area.left - 1 }
      : { ...area, right: area.left - n - 1 },
  ),
  getColumnsAfter: beyond((area, n) =>
    n > 0
      ? { ...area, left: area.right + 1, right: area.right + n }
      : { ...area, left: area.right + n + 1 },
  ),
  getOffsetRange: method([integer, integer], ({ sheet, area }: RangeTarget, [rows, columns]) =>
    range(sheet, onGrid(offsetArea(area, rows, columns))),
  ),
  getResizedRange: method([integer, integer], ({ sheet, area }: RangeTarget, [rows, columns]) =>
    range(sheet, onGrid({ ...area, bottom: area.bottom + rows, right: area.right + columns })),
  ),
  getAbsoluteResizedRange: method(
    [integer, integer],
    ({ sheet, area }: RangeTarget, [rows, columns]) =>
      range(
        sheet,
        onGrid({ ...area, bottom: area.top + rows - 1, right: area.left + columns - 1 }),
      ),
  ),
  getBoundingRect: method([rangeOrAddress], (target: RangeTarget, [given], batch) => {
    const other = areaOf(target.sheet, given, batch);
    if (other.sheet !== target.sheet) throw invalidArgument("The ranges are on two sheets.");
    return range(target.sheet, bounding(target.area, other.area));
  }),
  getIntersection: method([rangeOrAddress], (target: RangeTarget, [given], batch) => {
    const area = common(target, given, batch);
    if (area === null) throw itemNotFound();
    return range(target.sheet, area);
  }),
  getIntersectionOrNullObject: method([rangeOrAddress], (target: RangeTarget, [given], batch) => {
    const area = common(target, given, batch);
    return area === null ? null : range(target.sheet, area);
  }),
  /** Nothing used: ItemNotFound, unlike the worksheet's own (truth V37). */
  getUsedRange: method([optional(boolean)], (target: RangeTarget, [valuesOnly]) => {
    const area = usedWithin(target, valuesOnly);
    if (area === null) throw itemNotFound();
    return range(target.sheet, area);
  }),
  getUsedRangeOrNullObject: method([optional(boolean)], (target: RangeTarget, [valuesOnly]) => {
    const area = usedWithin(target, valuesOnly);
    return area === null ? null : range(target.sheet, area);
  }),
  _ValidateArraySize: method([integer, integer], (target: RangeTarget, [rows, columns], batch) => {
    const { area } = target;
    batch.chunks.expect(target, rows === rowCount(area) && columns === columnCount(area));
  }),
};
