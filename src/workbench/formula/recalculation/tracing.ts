import { cellArea } from "../../book/area";
import type { SheetArea } from "../../book/grid";
import type { FormulaCell } from "./formulaCell";
import type { FormulaIndex } from "./formulaIndex";

/** The arrows of an audit: to what formulas read, or to the formulas that read it. */
export type Direction = "precedents" | "dependents";

type Follow = (places: readonly SheetArea[]) => SheetArea[];

const placeOf = ({ sheet, row, column }: FormulaCell): SheetArea => ({
  sheetId: sheet.id,
  area: cellArea(row, column),
});

const FOLLOW: Readonly<Record<Direction, (index: FormulaIndex) => Follow>> = {
  precedents: (index) => (places) =>
    places.flatMap(({ sheetId, area }) =>
      index.within(sheetId, area).flatMap(({ watched }) => watched),
    ),
  dependents: (index) => (places) => {
    const found = new Set<FormulaCell>();
    for (const place of places) index.findDependents(place, (cell) => found.add(cell));
    return [...found].map(placeOf);
  },
};

/** One step of arrows from a place, or all steps until there is nothing new. */
export function trace(
  index: FormulaIndex,
  from: SheetArea,
  direction: Direction,
  isDirect: boolean,
): SheetArea[] {
  const follow = FOLLOW[direction](index);
  const known = new Map<string, SheetArea>();
  for (let reached = follow([from]); reached.length > 0; reached = follow(reached)) {
    const fresh = new Map(reached.map((place) => [JSON.stringify(place), place] as const));
    for (const key of known.keys()) fresh.delete(key);
    for (const [key, place] of fresh) known.set(key, place);
    reached = [...fresh.values()];
    if (isDirect) break;
  }
  return [...known.values()];
}
