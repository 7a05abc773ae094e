import type { Hatch, Style, StylePatch } from "../../../book/style";
import { wordsOf } from "../../values/words";

/** `Excel.FillPattern` by the words of files. */
const HATCHES = {
  mediumGray: "Gray50",
  darkGray: "Gray75",
  lightGray: "Gray25",
  gray125: "Gray16",
  gray0625: "Gray8",
  darkHorizontal: "Horizontal",
  darkVertical: "Vertical",
  darkDown: "Down",
  darkUp: "Up",
  darkGrid: "Checker",
  darkTrellis: "SemiGray75",
  lightHorizontal: "LightHorizontal",
  lightVertical: "LightVertical",
  lightDown: "LightDown",
  lightUp: "LightUp",
  lightGrid: "Grid",
  lightTrellis: "CrissCross",
} as const satisfies Record<Hatch, string>;

/** Gradients are told and cannot be given: so says the documentation of `RangeFill.pattern`. */
export const FILL_PATTERNS = ["None", "Solid", ...Object.values(HATCHES)] as const;
type FillPattern = (typeof FILL_PATTERNS)[number];

export function patternOf({ fill, hatch, gradient }: Style): string {
  if (gradient !== null) {
    return gradient.kind === "linear" ? "LinearGradient" : "RectangularGradient";
  }
  if (hatch !== null) return HATCHES[hatch];
  return fill === null ? "None" : "Solid";
}

const WHITE = "#FFFFFF";

export const NO_FILL = {
  fill: null,
  hatch: null,
  patternColor: null,
} as const satisfies StylePatch;

/** What a pattern makes of a fill: a solid one has a colour, white where there was none. */
export function withPattern({ fill }: Style, pattern: FillPattern): StylePatch {
  if (pattern === "None") return NO_FILL;
  if (pattern === "Solid") return { fill: fill ?? WHITE, hatch: null };
  return { hatch: wordsOf(HATCHES, pattern), gradient: null };
}
