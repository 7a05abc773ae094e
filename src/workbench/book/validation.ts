import type { Area } from "./grid";

export type ComparisonOperator =
  | "between"
  | "notBetween"
  | "equalTo"
  | "notEqualTo"
  | "greaterThan"
  | "lessThan"
  | "greaterThanOrEqualTo"
  | "lessThanOrEqualTo";

export type ComparedKind = "wholeNumber" | "decimal" | "textLength" | "date" | "time";

/** Bounds are formulas with `=` in R1C1, relative to the cell judged; numbers too: `=0` (DV2). */
export interface ComparisonRule {
  readonly type: ComparedKind;
  readonly operator: ComparisonOperator;
  readonly formula1: string;
  readonly formula2?: string;
}

/** Either items typed out, kept as set (DV5), or a formula in R1C1 that gives the items. */
export interface ListRule {
  readonly type: "list";
  readonly source: { readonly items: string } | { readonly formula: string };
  readonly inCellDropDown: boolean;
}

/** `formula` in R1C1, relative to the cell judged (DV11). */
export interface CustomRule {
  readonly type: "custom";
  readonly formula: string;
}

/** A cell with a prompt or alert but no rule has `none`. */
export type ValidationRule = ComparisonRule | ListRule | CustomRule | { readonly type: "none" };

export interface ValidationPrompt {
  readonly show: boolean;
  readonly title: string;
  readonly message: string;
}

export type AlertStyle = "stop" | "warning" | "information";

export interface ValidationAlert {
  readonly show: boolean;
  readonly style: AlertStyle;
  readonly title: string;
  readonly message: string;
}

/** What one rule asks of its areas. No two validations of a sheet share a cell. */
export interface Validation {
  readonly areas: readonly Area[];
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly prompt: ValidationPrompt;
  readonly alert: ValidationAlert;
}

/** DV14, DV15, DV16. */
export const DEFAULT_VALIDATION: Omit<Validation, "areas"> = {
  rule: { type: "none" },
  ignoreBlanks: true,
  prompt: { show: true, title: "", message: "" },
  alert: { show: true, style: "stop", title: "", message: "" },
};
