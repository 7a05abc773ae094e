import { boolean, json, listOf, oneOf, record, recordOf } from "../../argument";
import type { Batch } from "../../batch";
import { object } from "../../objects";
import type { Property } from "../../officeType";
import { child, officeType, property, readOnly } from "../../officeType";
import { color } from "../../values/color";
import type { Drawing, Threshold } from "../../../rules/drawing/drawing";
import { invalidArgument, WireError } from "../../wireError";
import { drawingOf, ruleOfDrawing } from "./drawing";
import type { FormatTarget } from "./found";
import { changeFormat } from "./found";
import { ICON_SETS, iconCount, LATER_ICON_SETS } from "./iconSets";
import { officeThreshold, readThreshold } from "./thresholds";

const redraw = (target: FormatTarget, patch: Partial<Drawing>, batch: Batch): void =>
  changeFormat(target, { rule: ruleOfDrawing({ ...drawingOf(target), ...patch }) }, batch);

const SCALE = ["minimum", "midpoint", "maximum"];

/** `minimum`, `midpoint` and `maximum`, each a threshold and a colour. */
function readScale(raw: unknown): Pick<Drawing, "thresholds" | "colors"> {
  const given = recordOf("ConditionalColorScaleCriteria", SCALE)(raw);
  const isGiven = (name: string) => given[name] !== undefined && given[name] !== null;
  if (!isGiven("minimum") || !isGiven("maximum")) throw invalidArgument("A scale has two ends.");
  const names = SCALE.filter(isGiven);
  const readPoint = recordOf("ConditionalColorScaleCriterion", ["color", "formula", "type"]);
  const points = names.map((name) => readPoint(given[name]));
  return {
    thresholds: points.map(readThreshold),
    colors: points.map((point) => color(point.color)),
  };
}

function scaleOf({ thresholds, colors }: Drawing): Record<string, unknown> {
  const points = thresholds.map((threshold, i) => ({
    ...officeThreshold(threshold),
    color: colors[i] ?? null,
  }));
  const [minimum, second, third] = points;
  return third === undefined
    ? { minimum, maximum: second }
    : { minimum, midpoint: second, maximum: third };
}

export const colorScaleConditionalFormat = officeType<FormatTarget>("ColorScaleConditionalFormat", {
  members: {
    criteria: property(
      (target) => scaleOf(drawingOf(target)),
      json,
      (target, given, batch) => redraw(target, readScale(given), batch),
    ),
    threeColorScale: readOnly((target) => drawingOf(target).thresholds.length === 3),
  },
});

/** An attribute of the drawing that says yes unless it is "0", or the other way round. */
const flag = (name: string, byDefault: boolean, inverted: boolean): Property<FormatTarget> =>
  property(
    (target) => {
      const text = drawingOf(target).attributes[name];
      const on = text === undefined ? byDefault : text === "1" || text === "true";
      return inverted ? !on : on;
    },
    boolean,
    (target, on, batch) => {
      const { attributes } = drawingOf(target);
      redraw(target, { attributes: { ...attributes, [name]: on === inverted ? "0" : "1" } }, batch);
    },
  );

const bound = (index: 0 | 1): Property<FormatTarget> =>
  property(
    (target) => {
      const threshold = drawingOf(target).thresholds[index];
      return threshold === undefined ? null : officeThreshold(threshold);
    },
    record,
    (target, given, batch) => {
      const thresholds = [...drawingOf(target).thresholds];
      thresholds[index] = readThreshold(given);
      redraw(target, { thresholds }, batch);
    },
  );

/** What the file of Excel 2007 says of bars; what 2010 added is refused by name. */
export const dataBarConditionalFormat = officeType<FormatTarget>("DataBarConditionalFormat", {
  members: {
    lowerBoundRule: bound(0),
    upperBoundRule: bound(1),
    showDataBarOnly: flag("showValue", true, true),
    positiveFormat: child((target) => object("ConditionalDataBarPositiveFormat", target)),
  },
});

export const conditionalDataBarPositiveFormat = officeType<FormatTarget>(
  "ConditionalDataBarPositiveFormat",
  {
    members: {
      fillColor: property(
        (target) => drawingOf(target).colors[0] ?? "",
        color,
        (target, fill, batch) => redraw(target, { colors: [fill] }, batch),
      ),
    },
  },
);

const OPERATORS = ["GreaterThanOrEqual", "GreaterThan"] as const;

const iconSetName = (raw: unknown): string => {
  const name = oneOf([...Object.values(ICON_SETS), ...LATER_ICON_SETS])(raw);
  if (Object.values(ICON_SETS).includes(name)) return name;
  throw new WireError("NotImplemented", `The workbench has no icon set ${name}.`);
};

const ICON_CRITERION = ["customIcon", "formula", "operator", "type"];
const LOWEST: Threshold = { type: "percent", value: "0", includes: true };

/** `null` for an empty one: the first icon is for all that the others leave, and says nothing. */
function readIconCriterion(raw: Record<string, unknown>): Threshold | null {
  if (Object.keys(raw).length === 0) return null;
  const given = recordOf("ConditionalIconCriterion", ICON_CRITERION)(raw);
  if (given.customIcon !== undefined && given.customIcon !== null) {
    throw new WireError("NotImplemented", "The workbench has no customIcon.");
  }
  const includes = oneOf(OPERATORS)(given.operator) === "GreaterThanOrEqual";
  return { ...readThreshold(given), includes };
}

function requireCriterion(criterion: Threshold | null): Threshold {
  if (criterion === null) throw invalidArgument("Only the first icon goes without a criterion.");
  return criterion;
}

export const iconSetConditionalFormat = officeType<FormatTarget>("IconSetConditionalFormat", {
  members: {
    criteria: property(
      (target) =>
        drawingOf(target).thresholds.map((threshold) => ({
          ...officeThreshold(threshold),
          operator: threshold.includes ? OPERATORS[0] : OPERATORS[1],
        })),
      listOf(record),
      (target, given, batch) => {
        const { attributes } = drawingOf(target);
        if (given.length !== iconCount(attributes.iconSet)) {
          throw invalidArgument("There is one criterion for each icon.");
        }
        const [first, ...others] = given.map(readIconCriterion);
        const thresholds = [first ?? LOWEST, ...others.map(requireCriterion)];
        redraw(target, { thresholds }, batch);
      },
    ),
    reverseIconOrder: flag("reverse", false, false),
    showIconOnly: flag("showValue", true, true),
    /** Another number of icons shares the percentages out anew. */
    style: property(
      (target) => ICON_SETS[drawingOf(target).attributes.iconSet ?? "3TrafficLights1"] ?? null,
      iconSetName,
      (target, style, batch) => {
        const { attributes, thresholds } = drawingOf(target);
        const [iconSet = ""] = Object.entries(ICON_SETS).find(([, name]) => name === style) ?? [];
        const count = iconCount(iconSet);
        const shares = Array.from({ length: count }, (_, i) =>
          String(Math.round((100 * i) / count)),
        );
        const fresh = shares.map((value) => ({ type: "percent", value, includes: true }));
        redraw(
          target,
          {
            attributes: { ...attributes, iconSet },
            thresholds: thresholds.length === count ? thresholds : fresh,
          },
          batch,
        );
      },
    ),
  },
});
