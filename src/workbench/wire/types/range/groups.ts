import { extent, isWholeColumns, isWholeRows } from "../../../book/area";
import { MAX_LEVEL } from "../../../book/axisLayout";
import type { Axis } from "../../../book/grid";
import { groupAround, groupSummedBy } from "../../../book/outline";
import { ExcelRefusal } from "../../../book/refusal";
import { setLinesHidden, shiftLevels } from "../../../change/lines/setLines";
import { sequence } from "../../../change/together";
import { oneOf } from "../../argument";
import type { Batch } from "../../batch";
import type { Member } from "../../officeType";
import { method } from "../../officeType";
import type { RangeTarget } from "../../rangeTarget";
import { performFor } from "../../scene";
import { invalidArgument } from "../../wireError";

const AXES = { ByRows: "rows", ByColumns: "columns" } as const;
const GROUP_OPTIONS = ["ByRows", "ByColumns"] as const;

/** Whole rows are not grouped by columns, nor whole columns by rows. */
function axisOf({ area }: RangeTarget, option: (typeof GROUP_OPTIONS)[number]): Axis {
  const isOther = option === "ByRows" ? isWholeColumns(area) : isWholeRows(area);
  if (isOther) throw invalidArgument(`These lines are not grouped ${option}.`);
  return AXES[option];
}

function levelsOf({ sheet, area }: RangeTarget, axis: Axis): number[] {
  return [...sheet.lines(axis).levels.stretches(...extent(area, axis))].map(([, , level]) => level);
}

function regroup(target: RangeTarget, axis: Axis, by: 1 | -1, { scene }: Batch): void {
  const levels = levelsOf(target, axis);
  const end = by === 1 ? MAX_LEVEL : 0;
  if (levels.every((level) => level === end)) throw new ExcelRefusal("InvalidOperation");
  performFor(scene, shiftLevels(target.sheet.id, axis, ...extent(target.area, axis), by));
}

/**
 * The groups whose details a range stands for: those that its lines are in, and those that they
 * sum up.
 */
function groupsOf({ sheet, area }: RangeTarget, axis: Axis): (readonly [number, number])[] {
  const { outline } = sheet.traits;
  const isAfter = axis === "rows" ? outline.summaryBelow : outline.summaryRight;
  const lines = sheet.lines(axis);
  const [first, last] = extent(area, axis);
  const ends = [...lines.levels.stretches(first, last)].flatMap(([from, to]) => [from, to]);
  const found = ends.flatMap((line) => {
    const group = groupSummedBy(lines, line, isAfter) ?? groupAround(lines, line);
    return group === null ? [] : [group];
  });
  return [...new Map(found.map((group) => [group.join(), group])).values()];
}

function showDetails(target: RangeTarget, axis: Axis, shown: boolean, { scene }: Batch): void {
  const groups = groupsOf(target, axis);
  if (groups.length === 0) throw new ExcelRefusal("InvalidOperation");
  const steps = groups.map(([first, last]) =>
    setLinesHidden(target.sheet.id, axis, first, last, !shown),
  );
  performFor(scene, sequence(steps));
}

const member = (act: (target: RangeTarget, axis: Axis, batch: Batch) => void) =>
  method([oneOf(GROUP_OPTIONS)], (target: RangeTarget, [option], batch) =>
    act(target, axisOf(target, option), batch),
  );

/** Outlines (ExcelApi 1.10). Grouping is told by no event (truth E8); hiding details is. */
export const groupMembers: Record<string, Member<RangeTarget>> = {
  group: member((target, axis, batch) => regroup(target, axis, 1, batch)),
  ungroup: member((target, axis, batch) => regroup(target, axis, -1, batch)),
  showGroupDetails: member((target, axis, batch) => showDetails(target, axis, true, batch)),
  hideGroupDetails: member((target, axis, batch) => showDetails(target, axis, false, batch)),
};
