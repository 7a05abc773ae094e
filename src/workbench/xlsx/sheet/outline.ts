import type { Sheet } from "../../book/sheet";
import { DEFAULT_TRAITS, type Outline } from "../../book/sheetTraits";
import { element, type Markup } from "../../xml/markup";
import type { XmlElement } from "../../xml/xmlElement";
import type { Axis } from "../../book/grid";

export function readOutline(worksheet: XmlElement): Outline {
  const outline = worksheet.child("sheetPr", "outlinePr");
  return {
    summaryBelow: outline?.flag("summaryBelow", true) ?? true,
    summaryRight: outline?.flag("summaryRight", true) ?? true,
  };
}

/** Nothing where summaries stand after their details. */
export function outlineElements({ summaryBelow, summaryRight }: Outline): Markup[] {
  const usual = DEFAULT_TRAITS.outline;
  if (summaryBelow === usual.summaryBelow && summaryRight === usual.summaryRight) return [];
  const attributes = {
    summaryBelow: summaryBelow ? undefined : 0,
    summaryRight: summaryRight ? undefined : 0,
  };
  return [element("outlinePr", attributes)];
}

/** How deep the groups of a sheet go: readers give their buttons room by it. */
export const deepestLevel = (sheet: Sheet, axis: Axis): number =>
  [...sheet.lines(axis).levels.stretches()].reduce((most, [, , level]) => Math.max(most, level), 0);

/**
 * Whether a line bears the button that shows hidden details again: the group beside it is deeper
 * and hidden.
 */
export function isCollapsed(sheet: Sheet, axis: Axis, line: number): boolean {
  const { levels, hidden } = sheet.lines(axis);
  const { summaryBelow, summaryRight } = sheet.traits.outline;
  const beside = (axis === "rows" ? summaryBelow : summaryRight) ? line - 1 : line + 1;
  if (beside < 0 || beside >= levels.length) return false;
  return hidden.get(beside) && levels.get(beside) > levels.get(line);
}
