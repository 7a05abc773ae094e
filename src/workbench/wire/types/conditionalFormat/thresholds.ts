import { oneOf, text } from "../../argument";
import { wordsOf } from "../../values/words";
import type { Threshold } from "../../../rules/drawing/drawing";

/** `Excel.ConditionalFormatColorCriterionType` and its kin, by the file's `cfvo/@type`. */
const TYPES = {
  min: "LowestValue",
  max: "HighestValue",
  num: "Number",
  percent: "Percent",
  percentile: "Percentile",
  formula: "Formula",
} as const;

/** A threshold as Office.js tells it; the ends of a scale have no formula. */
export function officeThreshold({ type, value }: Threshold): Record<string, unknown> {
  const name = TYPES[type as keyof typeof TYPES];
  return type === "min" || type === "max" ? { type: name } : { type: name, formula: `=${value}` };
}

export function readThreshold(given: Record<string, unknown>): Threshold {
  const type = wordsOf(TYPES, oneOf(Object.values(TYPES))(given.type));
  const hasValue = given.formula !== undefined && given.formula !== null && given.formula !== "";
  const formula = hasValue ? String(given.formula) : "";
  const value = type === "min" || type === "max" ? "" : text(formula).replace(/^=/, "");
  return { type, value, includes: true };
}
