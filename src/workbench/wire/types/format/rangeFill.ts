import { oneOf } from "../../argument";
import { method, officeType } from "../../officeType";
import { color } from "../../values/color";
import { FILL_PATTERNS, NO_FILL, patternOf, withPattern } from "./fillPatterns";
import type { LookTarget } from "./namedTarget";
import { derivedMember, patchStyle, styleMember } from "./styleMember";
import { amountOf, retinted, tintAmount } from "./tints";

/** Excel reads a cell without fill as white. */
const WHITE = "#FFFFFF";

/** Excel draws a pattern in black where it is given no colour. */
const BLACK = "#000000";

export const rangeFill = officeType<LookTarget>("RangeFill", {
  members: {
    color: styleMember(
      ({ fill }) => fill ?? WHITE,
      color,
      (fill) => (fill === "" ? NO_FILL : { fill }),
    ),
    pattern: derivedMember(patternOf, oneOf(FILL_PATTERNS), withPattern),
    patternColor: styleMember(
      ({ patternColor }) => patternColor ?? BLACK,
      color,
      (given) => ({ patternColor: given === "" ? null : given }),
    ),
    patternTintAndShade: derivedMember(
      ({ patternTint }) => amountOf(patternTint),
      tintAmount,
      ({ patternColor, patternTint }, amount) => {
        const made = retinted(patternColor ?? BLACK, patternTint, amount);
        return { patternColor: made.color, patternTint: made.tint };
      },
    ),
    /** A colour that is given anew is as it is: its tint goes back to 0. */
    tintAndShade: derivedMember(
      ({ fillTint }) => amountOf(fillTint),
      tintAmount,
      ({ fill, fillTint }, amount) => {
        const made = retinted(fill ?? WHITE, fillTint, amount);
        return { fill: made.color, fillTint: made.tint };
      },
    ),
    clear: method([], (target, _none, batch) => patchStyle(target, batch, NO_FILL)),
  },
});
