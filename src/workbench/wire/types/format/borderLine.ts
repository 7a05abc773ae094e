import type { Border, BorderStyle } from "../../../book/style";

/** A line as Office.js tells it: a style and a weight; the workbook has one word for both. */
export interface OfficeLine {
  readonly style: LineStyle;
  readonly weight: LineWeight;
}

export const LINE_STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
export type LineStyle = (typeof LINE_STYLES)[number];

export const LINE_WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
export type LineWeight = (typeof LINE_WEIGHTS)[number];

const LINES: Readonly<Record<BorderStyle, OfficeLine>> = {
  thin: { style: "Continuous", weight: "Thin" },
  hair: { style: "Continuous", weight: "Hairline" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dotted: { style: "Dot", weight: "Thin" },
  double: { style: "Double", weight: "Thick" },
  dashDot: { style: "DashDot", weight: "Thin" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
};

const NO_LINE: OfficeLine = { style: "None", weight: "Thin" };

export const officeLine = (border: Border | null): OfficeLine =>
  border === null ? NO_LINE : LINES[border.style];

/** The nearest line of that style: where the weight asked for does not exist, one that does. */
export function borderStyle(style: Exclude<LineStyle, "None">, weight: LineWeight): BorderStyle {
  const lines = Object.entries(LINES) as [BorderStyle, OfficeLine][];
  const ofStyle = lines.filter(([, line]) => line.style === style);
  const exact = ofStyle.find(([, line]) => line.weight === weight);
  return (exact ?? ofStyle[0] ?? (["thin", NO_LINE] as const))[0];
}
