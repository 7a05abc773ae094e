import type { PresetCriterion } from "../../../book/conditionalFormat";

/** `Excel.ConditionalFormatPresetCriterion`, for the criteria that the host knows. */
export const PRESET_CRITERIA = {
  blanks: "Blanks",
  nonBlanks: "NonBlanks",
  errors: "Errors",
  nonErrors: "NonErrors",
  duplicateValues: "DuplicateValues",
  uniqueValues: "UniqueValues",
  aboveAverage: "AboveAverage",
  belowAverage: "BelowAverage",
  equalOrAboveAverage: "EqualOrAboveAverage",
  equalOrBelowAverage: "EqualOrBelowAverage",
} as const satisfies Record<PresetCriterion, string>;
