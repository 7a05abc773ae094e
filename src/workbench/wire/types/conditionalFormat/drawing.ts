import type { ConditionalRule } from "../../../book/conditionalFormat";
import type { Drawing, DrawnKind, Threshold } from "../../../rules/drawing/drawing";
import { printDrawing, readDrawing } from "../../../rules/drawing/drawing";
import type { FormatTarget } from "./found";
import { formatOf } from "./found";

/** The drawing of a format whose kind was checked when its object was made. */
export function drawingOf(target: FormatTarget): Drawing {
  const { rule } = formatOf(target);
  return "xml" in rule ? readDrawing(rule.type, rule.xml) : readDrawing("colorScale", "");
}

export const ruleOfDrawing = (drawing: Drawing): ConditionalRule => ({
  type: drawing.kind,
  xml: printDrawing(drawing),
});

const threshold = (type: string, value = ""): Threshold => ({ type, value, includes: true });

/** What a new format draws before anything is set: Excel's own first choices. */
export const NEW_DRAWINGS: Readonly<Record<DrawnKind, Drawing>> = {
  colorScale: {
    kind: "colorScale",
    attributes: {},
    thresholds: [threshold("min"), threshold("percentile", "50"), threshold("max")],
    colors: ["#F8696B", "#FFEB84", "#63BE7B"],
  },
  dataBar: {
    kind: "dataBar",
    attributes: {},
    thresholds: [threshold("min"), threshold("max")],
    colors: ["#638EC6"],
  },
  iconSet: {
    kind: "iconSet",
    attributes: {},
    thresholds: [threshold("percent", "0"), threshold("percent", "33"), threshold("percent", "67")],
    colors: [],
  },
};
