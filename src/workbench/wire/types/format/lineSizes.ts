import { extent } from "../../../book/area";
import type { Axis } from "../../../book/grid";
import { setLineSize } from "../../../change/lines/setLines";
import { sequence } from "../../../change/together";
import { boolean, within } from "../../argument";
import type { Batch } from "../../batch";
import type { Member, Property } from "../../officeType";
import { method } from "../../officeType";
import type { AreasTarget } from "../../rangeTarget";
import { performFor } from "../../scene";
import { fittingSize } from "./fittingSize";
import { charactersToPoints, pointsToCharacters } from "./sizes";

/** A column is at most 255 characters wide, a row 409.5 points high (S/limits). */
const MAX_WIDTH = 255;
const MAX_HEIGHT = 409.5;

/** The size that all lines of the areas share; `undefined` when they differ. */
function sharedSize({ sheet, areas }: AreasTarget, axis: Axis): number | null | undefined {
  const sizes = new Set<number | null>();
  for (const area of areas) {
    for (const [, , size] of sheet.lines(axis).sizes.stretches(...extent(area, axis))) {
      sizes.add(size);
    }
  }
  return sizes.size === 1 ? [...sizes][0] : undefined;
}

const resize = ({ sheet, areas }: AreasTarget, axis: Axis, size: number | null, batch: Batch) =>
  performFor(
    batch.scene,
    sequence(areas.map((area) => setLineSize(sheet.id, axis, ...extent(area, axis), size))),
  );

/** `useStandardWidth` and `useStandardHeight`: setting false has no effect (truth B26). */
const standard = (axis: Axis): Property<AreasTarget> => ({
  kind: "property",
  read: (target) => {
    const size = sharedSize(target, axis);
    return size === undefined ? null : size === null;
  },
  write: (target, raw, batch) => {
    if (boolean(raw)) resize(target, axis, null, batch);
  },
});

/** Lines take the size that their content needs. */
const autofit = (axis: Axis) =>
  method([], ({ sheet, areas }: AreasTarget, _none, { scene }) => {
    const steps = areas.flatMap((area) =>
      fittingSize(sheet, area, axis, scene.book).map(({ line, size }) =>
        setLineSize(sheet.id, axis, line, line, size),
      ),
    );
    if (steps.length > 0) performFor(scene, sequence(steps));
  });

/** Heights and widths in points; `null` when lines differ. */
export const lineSizeMembers: Record<string, Member<AreasTarget>> = {
  columnWidth: {
    kind: "property",
    read: (target) => {
      const size = sharedSize(target, "columns");
      if (size === undefined) return null;
      return charactersToPoints(size ?? target.sheet.traits.standardWidth);
    },
    write: (target, raw, batch) =>
      resize(
        target,
        "columns",
        pointsToCharacters(within(0, charactersToPoints(MAX_WIDTH))(raw)),
        batch,
      ),
  },
  rowHeight: {
    kind: "property",
    read: (target) => {
      const size = sharedSize(target, "rows");
      return size === undefined ? null : (size ?? target.sheet.traits.standardHeight);
    },
    write: (target, raw, batch) => resize(target, "rows", within(0, MAX_HEIGHT)(raw), batch),
  },
  useStandardHeight: standard("rows"),
  useStandardWidth: standard("columns"),
  autofitColumns: autofit("columns"),
  autofitRows: autofit("rows"),
};
