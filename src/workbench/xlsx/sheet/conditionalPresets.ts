import type { PresetCriterion } from "../../book/conditionalFormat";
import type { XmlElement } from "../../xml/xmlElement";

type Attributes = Readonly<Record<string, string | boolean | number>>;

/** How a file says a preset criterion; the formula, for the first cell, is what old readers apply. */
interface PresetInFile {
  readonly type: string;
  readonly attributes?: Attributes;
  readonly formula?: (cell: string) => string;
}

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
};

export const presetInFile = (criterion: PresetCriterion): PresetInFile => PRESETS[criterion];

/** The criterion of a `cfRule`, or `null` when its type is none of the presets. */
export function presetFromFile(rule: XmlElement): PresetCriterion | null {
  const type = rule.attribute("type");
  if (type === "aboveAverage") return averageCriterion(rule);
  const entry = Object.entries(PRESETS).find(([, preset]) => preset.type === type);
  return entry === undefined ? null : (entry[0] as PresetCriterion);
}

function averageCriterion(rule: XmlElement): PresetCriterion {
  const isEqualToo = rule.flag("equalAverage");
  if (rule.flag("aboveAverage", true)) return isEqualToo ? "equalOrAboveAverage" : "aboveAverage";
  return isEqualToo ? "equalOrBelowAverage" : "belowAverage";
}
