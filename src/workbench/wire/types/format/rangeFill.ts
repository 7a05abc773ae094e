import { method, officeType } from "../../officeType";
import type { AreasTarget } from "../../rangeTarget";
import { color } from "../../values/color";
import { patchStyle, styleMember } from "./styleMember";

/** Excel reads a cell without fill as white. */
const NO_FILL = "#FFFFFF";

export const rangeFill = officeType<AreasTarget>("RangeFill", {
  members: {
    color: styleMember(
      ({ fill }) => fill ?? NO_FILL,
      color,
      (fill) => ({ fill: fill === "" ? null : fill }),
    ),
    clear: method([], (target, _none, batch) => patchStyle(target, batch, { fill: null })),
  },
});
