import { intersect } from "../book/area";
import type {
  ConditionalFormat,
  ConditionalRule,
  Period,
  PresetCriterion,
} from "../book/conditionalFormat";
import type { Scalar } from "../book/scalar";
import { CellError } from "../book/scalar";
import type { Sheet } from "../book/sheet";
import { usedArea } from "../book/usedArea";

/** Conditions that look at one cell, or at it among all cells of the format. */
export function presetHolds(
  format: ConditionalFormat,
  criterion: Exclude<PresetCriterion, Period>,
  value: Scalar,
  sheet: Sheet,
): boolean {
  const isBlank = value === null || (typeof value === "string" && value.trim() === "");
  switch (criterion) {
    case "blanks":
      return isBlank;
    case "nonBlanks":
      return !isBlank;
    case "errors":
      return value instanceof CellError;
    case "nonErrors":
      return !(value instanceof CellError);
    case "duplicateValues":
      return !isBlank && occurrences(format, value, sheet) > 1;
    case "uniqueValues":
      return !isBlank && occurrences(format, value, sheet) === 1;
    default:
      return typeof value === "number" && AGAINST_MEAN[criterion](value, numbersOf(format, sheet));
  }
}

type AgainstMean = (value: number, all: readonly number[]) => boolean;

/** Further from the average than so many standard deviations, those of the whole population. */
const beyond =
  (deviations: number): AgainstMean =>
  (value, all) => {
    const limit = mean(all) + deviations * deviationOf(all);
    return deviations > 0 ? value > limit : value < limit;
  };

const AGAINST_MEAN = {
  aboveAverage: (value, all) => value > mean(all),
  belowAverage: (value, all) => value < mean(all),
  equalOrAboveAverage: (value, all) => value >= mean(all),
  equalOrBelowAverage: (value, all) => value <= mean(all),
  oneStdDevAboveAverage: beyond(1),
  oneStdDevBelowAverage: beyond(-1),
  twoStdDevAboveAverage: beyond(2),
  twoStdDevBelowAverage: beyond(-2),
  threeStdDevAboveAverage: beyond(3),
  threeStdDevBelowAverage: beyond(-3),
} as const satisfies Record<string, AgainstMean>;

type TopBottomRule = Extract<ConditionalRule, { type: "topBottom" }>;

export function topBottomHolds(
  format: ConditionalFormat,
  rule: TopBottomRule,
  value: Scalar,
  sheet: Sheet,
): boolean {
  if (typeof value !== "number") return false;
  const numbers = numbersOf(format, sheet).sort((a, b) => (rule.bottom ? a - b : b - a));
  const share = rule.percent ? Math.floor((numbers.length * rule.rank) / 100) : rule.rank;
  const last = numbers[Math.max(1, share) - 1] ?? numbers[numbers.length - 1];
  return last !== undefined && (rule.bottom ? value <= last : value >= last);
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

const deviationOf = (numbers: readonly number[]): number =>
  Math.sqrt(mean(numbers.map((number) => (number - mean(numbers)) ** 2)));

export const numbersOf = (format: ConditionalFormat, sheet: Sheet): number[] =>
  valuesOf(format, sheet).filter((value) => typeof value === "number");

function occurrences(format: ConditionalFormat, sought: Scalar, sheet: Sheet): number {
  const key = (value: Scalar) => (typeof value === "string" ? value.toLowerCase() : value);
  return valuesOf(format, sheet).filter((value) => key(value) === key(sought)).length;
}

function valuesOf(format: ConditionalFormat, sheet: Sheet): Scalar[] {
  const used = usedArea(sheet, true);
  if (used === null) return [];
  return format.areas.flatMap((area) => {
    const part = intersect(area, used);
    return part === null ? [] : sheet.values(part).flat();
  });
}
