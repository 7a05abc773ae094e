import { subtractAll } from "../../book/area";
import type { Area } from "../../book/grid";

/** Few rectangles, none over another, that hold exactly the cells of all. */
export function joinAreas(areas: readonly Area[]): Area[] {
  const joined = joinedDown(joinedRight(joinedDown(areas)));
  const apart: Area[] = [];
  for (const area of joined) apart.push(...subtractAll([area], apart));
  return apart.sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Those above one another, of the same columns, as one. */
function joinedDown(areas: readonly Area[]): Area[] {
  const sorted = [...areas].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top);
  const runs: Area[] = [];
  for (const area of sorted) {
    const last = runs.at(-1);
    const isBelow =
      last?.left === area.left && last.right === area.right && area.top <= last.bottom + 1;
    if (last === undefined || !isBelow) runs.push(area);
    else runs[runs.length - 1] = { ...last, bottom: Math.max(last.bottom, area.bottom) };
  }
  return runs;
}

const turned = ({ top, left, bottom, right }: Area): Area => ({
  top: left,
  left: top,
  bottom: right,
  right: bottom,
});

const joinedRight = (areas: readonly Area[]): Area[] => joinedDown(areas.map(turned)).map(turned);
