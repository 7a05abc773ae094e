import type { Area } from "./grid";
import type { Border, Underline } from "./style";
import type { ComparisonOperator } from "./validation";

/** What a conditional format changes in the look of a cell; absent means left as it is. */
export interface ConditionalLook {
  readonly numberFormat?: string;
  readonly font?: {
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: Underline;
    readonly strikethrough?: boolean;
    readonly color?: string;
  };
  readonly fill?: string;
  readonly borders?: {
    readonly left?: Border;
    readonly right?: Border;
    readonly top?: Border;
    readonly bottom?: Border;
  };
}

/** Formulas carry `=` and are R1C1, relative to the cell drawn. */
export type ConditionalRule =
  | { readonly type: "custom"; readonly formula: string }
  | {
      readonly type: "cellValue";
      readonly operator: ComparisonOperator;
      readonly formula1: string;
      readonly formula2?: string;
    }
  | {
      readonly type: "containsText";
      readonly operator: "contains" | "notContains" | "beginsWith" | "endsWith";
      readonly text: string;
    }
  | {
      readonly type: "presetCriteria";
      readonly criterion: PresetCriterion;
    }
  | {
      readonly type: "topBottom";
      readonly bottom: boolean;
      readonly percent: boolean;
      readonly rank: number;
    }
  | { readonly type: "colorScale" | "dataBar" | "iconSet"; readonly xml: string };

export type PresetCriterion =
  | "blanks"
  | "nonBlanks"
  | "errors"
  | "nonErrors"
  | "duplicateValues"
  | "uniqueValues"
  | "aboveAverage"
  | "belowAverage"
  | "equalOrAboveAverage"
  | "equalOrBelowAverage"
  | DeviationCriterion
  | Period;

/** So many standard deviations away from the average. */
export type DeviationCriterion = `${"one" | "two" | "three"}StdDev${"Above" | "Below"}Average`;

/** Dates by their distance from today. */
export type Period =
  | "yesterday"
  | "today"
  | "tomorrow"
  | "lastSevenDays"
  | "lastWeek"
  | "thisWeek"
  | "nextWeek"
  | "lastMonth"
  | "thisMonth"
  | "nextMonth";

/** One format of a sheet. The sheet keeps them by priority: the first is priority 0 (CF1). */
export interface ConditionalFormat {
  /** Unique in the workbook, kept by undo. */
  readonly id: string;
  readonly areas: readonly Area[];
  readonly rule: ConditionalRule;
  readonly look: ConditionalLook;
  readonly stopIfTrue: boolean;
}
