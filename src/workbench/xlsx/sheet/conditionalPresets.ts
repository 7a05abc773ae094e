import type { Period, PresetCriterion } from "../../book/conditionalFormat";
import { PERIODS } from "../../book/periods";
import type { XmlElement } from "../../xml/xmlElement";

type Attributes = Readonly<Record<string, string | boolean | number>>;

/** How a file says a preset criterion; the formula, for the first cell, is what old readers apply. */
interface PresetInFile {
  readonly type: string;
  readonly attributes?: Attributes;
  readonly formula?: (cell: string) => string;
}

const deviation = (stdDev: number, aboveAverage: 0 | 1): PresetInFile => ({
  type: "aboveAverage",
  attributes: { aboveAverage, stdDev },
});

const period = (criterion: Period, timePeriod: string = criterion): PresetInFile => ({
  type: "timePeriod",
  attributes: { timePeriod },
  formula: PERIODS[criterion],
});

const PRESETS: Readonly<Record<PresetCriterion, PresetInFile>> = {
  blanks: { type: "containsBlanks", formula: (cell) => `LEN(TRIM(${cell}))=0` },
  nonBlanks: { type: "notContainsBlanks", formula: (cell) => `LEN(TRIM(${cell}))>0` },
  errors: { type: "containsErrors", formula: (cell) => `ISERROR(${cell})` },
  nonErrors: { type: "notContainsErrors", formula: (cell) => `NOT(ISERROR(${cell}))` },
  duplicateValues: { type: "duplicateValues" },
  uniqueValues: { type: "uniqueValues" },
  aboveAverage: { type: "aboveAverage" },
  belowAverage: { type: "aboveAverage", attributes: { aboveAverage: 0 } },
  equalOrAboveAverage: { type: "aboveAverage", attributes: { equalAverage: true } },
  equalOrBelowAverage: {
    type: "aboveAverage",
    attributes: { aboveAverage: 0, equalAverage: true },
  },
  oneStdDevAboveAverage: deviation(1, 1),
  oneStdDevBelowAverage: deviation(1, 0),
  twoStdDevAboveAverage: deviation(2, 1),
  twoStdDevBelowAverage: deviation(2, 0),
  threeStdDevAboveAverage: deviation(3, 1),
  threeStdDevBelowAverage: deviation(3, 0),
  yesterday: period("yesterday"),
  today: period("today"),
  tomorrow: period("tomorrow"),
  lastSevenDays: period("lastSevenDays", "last7Days"),
  lastWeek: period("lastWeek"),
  thisWeek: period("thisWeek"),
  nextWeek: period("nextWeek"),
  lastMonth: period("lastMonth"),
  thisMonth: period("thisMonth"),
  nextMonth: period("nextMonth"),
};

export const presetInFile = (criterion: PresetCriterion): PresetInFile => PRESETS[criterion];

/** The criterion of a `cfRule`, or `null` when its type is none of the presets. */
export function presetFromFile(rule: XmlElement): PresetCriterion | null {
  const type = rule.attribute("type");
  if (type === "aboveAverage") return averageCriterion(rule);
  const timePeriod = rule.attribute("timePeriod");
  const isMeant = (preset: PresetInFile) =>
    preset.type === type && (type !== "timePeriod" || preset.attributes?.timePeriod === timePeriod);
  const entry = Object.entries(PRESETS).find(([, preset]) => isMeant(preset));
  return entry === undefined ? null : (entry[0] as PresetCriterion);
}

const DEVIATIONS = ["one", "two", "three"] as const;

function averageCriterion(rule: XmlElement): PresetCriterion {
  const deviations = DEVIATIONS[rule.number("stdDev", 0) - 1];
  if (deviations !== undefined) {
    return `${deviations}StdDev${rule.flag("aboveAverage", true) ? "Above" : "Below"}Average`;
  }
  const isEqualToo = rule.flag("equalAverage");
  if (rule.flag("aboveAverage", true)) return isEqualToo ? "equalOrAboveAverage" : "aboveAverage";
  return isEqualToo ? "equalOrBelowAverage" : "belowAverage";
}
