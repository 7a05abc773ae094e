import { MAX_LEVEL } from "../../../book/axisLayout";
import type { Axis } from "../../../book/grid";
import type { Sheet } from "../../../book/sheet";
import { setLinesHidden } from "../../../change/lines/setLines";
import type { Step } from "../../../change/change";
import { sequence } from "../../../change/together";
import { integer } from "../../argument";
import type { Member } from "../../officeType";
import { method } from "../../officeType";
import { performFor } from "../../scene";
import { invalidArgument } from "../../wireError";

/** Shows the grouped lines above a level and hides the deeper ones; 0 leaves all as they are. */
function showLevels(sheet: Sheet, axis: Axis, levels: number): Step[] {
  if (levels < 0 || levels > MAX_LEVEL + 1) throw invalidArgument("Levels are from 0 to 8.");
  const grouped = [...sheet.lines(axis).levels.stretches()].filter(([, , level]) => level > 0);
  if (levels === 0) return [];
  return grouped.map(([first, last, level]) =>
    setLinesHidden(sheet.id, axis, first, last, level >= levels),
  );
}

export const outlineMembers: Record<string, Member<Sheet>> = {
  showOutlineLevels: method([integer, integer], (sheet: Sheet, [rows, columns], { scene }) => {
    const steps = [...showLevels(sheet, "rows", rows), ...showLevels(sheet, "columns", columns)];
    if (steps.length > 0) performFor(scene, sequence(steps));
  }),
};
