import type { LocaleTag } from "../book/locale";
import { ExcelRefusal } from "../book/refusal";
import type { Scalar } from "../book/scalar";
import { dateSeries } from "./dateSeries";
import { listSeries } from "./ownLists";
import type { Series } from "./series";
import { repeated, seriesOf, trend } from "./series";

/** `Excel.AutoFillType`; flash fill guesses from examples, which the workbench does not. */
export const FILL_TYPES = [
  "FillDefault",
  "FillCopy",
  "FillSeries",
  "FillFormats",
  "FillValues",
  "FillDays",
  "FillWeekdays",
  "FillMonths",
  "FillYears",
  "LinearTrend",
  "GrowthTrend",
] as const;

export type FillType = (typeof FILL_TYPES)[number];

/** What of the cells is filled. Values come alone or with all that goes with them (P6). */
export const fillsContents = (type: FillType): boolean => type !== "FillFormats";
export const fillsFormats = (type: FillType): boolean => type !== "FillValues";
export const fillsRules = (type: FillType): boolean => fillsContents(type) && fillsFormats(type);

/** Formulas are copied; a trend is drawn through their results. */
export const copiesFormulas = (type: FillType): boolean =>
  type !== "LinearTrend" && type !== "GrowthTrend";

/** A line of cells, in the direction of the filling. */
export interface SourceLine {
  readonly values: readonly Scalar[];
  readonly isDate: boolean;
  readonly backwards: boolean;
  /** Whose days and months go on. */
  readonly locale: LocaleTag;
}

/**
 * What a line goes on with. Cells that are no numbers repeat, unless they count (`Lot 01`) or are of
 * one of Excel's own lists.
 */
export function seriesFor(type: FillType, line: SourceLine): Series {
  const { values, isDate, backwards } = line;
  if (type === "FillCopy" || type === "FillValues") return repeated(values);
  const own = listSeries(values, backwards, line.locale);
  if (own !== null) return own;
  const areNumbers = values.every((value) => typeof value === "number");
  if (type === "FillDefault" || type === "FillFormats" || !areNumbers) {
    return seriesOf(values, isDate, backwards);
  }
  if (type === "GrowthTrend") return growth(values);
  if (type === "FillSeries" || type === "LinearTrend") return seriesOf(values, true, backwards);
  return dateSeries(type, values, backwards);
}

/** The trend of the logarithms: 1, 2 goes on with 4, 8. Only positive numbers have one. */
function growth(values: readonly number[]): Series {
  if (values.some((value) => value <= 0)) throw new ExcelRefusal("InvalidOperation");
  if (values.length === 1) return repeated(values);
  const { start, step } = trend(values.map(Math.log));
  return (index) => Number(Math.exp(start + step * (values.length + index)).toPrecision(14));
}
