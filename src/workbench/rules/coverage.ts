import { anyIntersects, subtractAll } from "../book/area";
import type { Area } from "../book/grid";
import type { Sheet } from "../book/sheet";
import type { Validation, ValidationRule } from "../book/validation";

export interface Coverage {
  /** Those that touch the areas. */
  readonly validations: readonly Validation[];
  /** True when every cell of the areas has one. */
  readonly isWhole: boolean;
}

export function coveringValidations(sheet: Sheet, areas: readonly Area[]): Coverage {
  const touches = (validation: Validation) =>
    areas.some((area) => anyIntersects(validation.areas, area));
  const validations = sheet.traits.validations.filter(touches);
  const covered = validations.flatMap((validation) => validation.areas);
  return { validations, isWhole: subtractAll(areas, covered).length === 0 };
}

/** `DataValidation.type` of some cells (DV18), in the words of `Excel.DataValidationType`. */
export type ValidationType =
  | "None"
  | "WholeNumber"
  | "Decimal"
  | "List"
  | "Date"
  | "Time"
  | "TextLength"
  | "Custom"
  | "Inconsistent"
  | "MixedCriteria";

const TYPES: Readonly<Record<ValidationRule["type"], ValidationType>> = {
  none: "None",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

/** One rule for all, several rules (Inconsistent), or a rule on some cells only (MixedCriteria). */
export function validationType(sheet: Sheet, areas: readonly Area[]): ValidationType {
  const { validations, isWhole } = coveringValidations(sheet, areas);
  const ruled = validations.filter(({ rule }) => rule.type !== "none");
  const [first] = ruled;
  if (first === undefined) return "None";
  if (ruled.length > 1) return "Inconsistent";
  return isWhole && validations.length === 1 ? TYPES[first.rule.type] : "MixedCriteria";
}

/** The validation that all cells of the areas share, or `null` (DV24). */
export function sharedValidation(sheet: Sheet, areas: readonly Area[]): Validation | null {
  const { validations, isWhole } = coveringValidations(sheet, areas);
  return isWhole && validations.length === 1 ? (validations[0] ?? null) : null;
}
