import { extent } from "../../../book/area";
import type { Axis } from "../../../book/grid";
import { setLinesHidden } from "../../../change/lines/setLines";
import { boolean } from "../../argument";
import type { Member, Property } from "../../officeType";
import { readOnly } from "../../officeType";
import type { RangeTarget } from "../../rangeTarget";
import { performFor } from "../../scene";

/** Whether all lines are hidden, none is, or some are: true, false, `null` (truth V39). */
function hiddenState({ sheet, area }: RangeTarget, axis: Axis): boolean | null {
  const states = new Set<boolean>();
  for (const [, , hidden] of sheet.lines(axis).hidden.stretches(...extent(area, axis))) {
    states.add(hidden);
  }
  return states.size === 1 ? states.has(true) : null;
}

const hiding = (axis: Axis): Property<RangeTarget> => ({
  kind: "property",
  read: (target) => hiddenState(target, axis),
  write: ({ sheet, area }, raw, { scene }) =>
    performFor(scene, setLinesHidden(sheet.id, axis, ...extent(area, axis), boolean(raw))),
});

export const hidingMembers: Record<string, Member<RangeTarget>> = {
  rowHidden: hiding("rows"),
  columnHidden: hiding("columns"),
  hidden: readOnly((target) => {
    const rows = hiddenState(target, "rows");
    const columns = hiddenState(target, "columns");
    if (rows === true || columns === true) return true;
    return rows === false && columns === false ? false : null;
  }),
};
