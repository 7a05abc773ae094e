import { object } from "../../objects";
import type { Member, Method } from "../../officeType";
import { AreasTarget, type RangeTarget } from "../../rangeTarget";
import { joinAreas } from "../../values/joinAreas";
import { itemNotFound } from "../../wireError";

/** The cells that the arrows of an audit reach, told sheet by sheet; none is ItemNotFound. */
const tracing = (
  direction: "precedents" | "dependents",
  isDirect: boolean,
): Method<RangeTarget> => ({
  kind: "method",
  call: ({ sheet: { id: sheetId }, area }, _none, { scene: { book } }) => {
    const reached = book.calculator?.trace({ sheetId, area }, direction, isDirect) ?? [];
    if (reached.length === 0) throw itemNotFound();
    const told = book.sheets.flatMap((sheet) => {
      const areas = reached.filter((place) => place.sheetId === sheet.id);
      const joined = joinAreas(areas.map((place) => place.area));
      return joined.length === 0 ? [] : [new AreasTarget(sheet, joined)];
    });
    return object("WorkbookRangeAreas", told);
  },
});

/** Which cells formulas read, and which formulas read the cells. */
export const tracingMembers: Record<string, Member<RangeTarget>> = {
  getDirectPrecedents: tracing("precedents", true),
  getPrecedents: tracing("precedents", false),
  getDirectDependents: tracing("dependents", true),
  getDependents: tracing("dependents", false),
};
