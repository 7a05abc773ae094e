import type { DateSpecificity, FilterCriteria, FilterDate } from "../../../book/table";
import type { Reader } from "../../argument";
import { listOf, oneOf, record, recordOf, text } from "../../argument";
import { invalidArgument, WireError } from "../../wireError";
import { DYNAMIC_CRITERIA } from "./dynamicCriteria";

/** `Excel.FilterOn`, and which part of the criteria each looks at. */
const FILTER_ON = [
  "BottomItems",
  "BottomPercent",
  "CellColor",
  "Dynamic",
  "FontColor",
  "Values",
  "TopItems",
  "TopPercent",
  "Custom",
] as const;

const OPTIONS = [
  "filterOn",
  "criterion1",
  "criterion2",
  "operator",
  "values",
  "color",
  "dynamicCriteria",
] as const;

const SPECIFICITIES: readonly DateSpecificity[] = [
  "Year",
  "Month",
  "Day",
  "Hour",
  "Minute",
  "Second",
];

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

const readDate: Reader<FilterDate> = (raw) => {
  const { date, specificity } = recordOf("FilterDatetime", ["date", "specificity"])(raw);
  return { date: text(date), specificity: oneOf(SPECIFICITIES)(specificity) };
};

/** Texts, and dates of one year, month, day… among them. */
export function readFilterValues(raw: unknown): Pick<FilterCriteria, "values" | "dates"> {
  const all = listOf((value: unknown) => value)(raw);
  const dates = all.filter((value) => typeof value === "object").map(readDate);
  const values = all.filter((value) => typeof value !== "object").map(text);
  return dates.length === 0 ? { values } : { values, dates };
}

/** @throws WireError for icons and rich values: the host would show all rows and seem to filter */
function requireKnown(given: Record<string, unknown>): void {
  if (given.filterOn === "Icon" || isGiven(given.icon) || isGiven(given.subField)) {
    throw new WireError("NotImplemented", "The workbench does not filter on icons or rich values.");
  }
  const unknown = Object.keys(given).find(
    (name) => isGiven(given[name]) && !OPTIONS.some((known) => known === name),
  );
  if (unknown !== undefined) throw invalidArgument(`There is no filter option ${unknown} here.`);
}

/** `Excel.FilterCriteria`; options that the host does not have are refused by name. */
export function readFilterCriteria(raw: unknown): FilterCriteria {
  const given = record(raw);
  requireKnown(given);
  const texts = ["criterion1", "criterion2", "color"] as const;
  const read = texts.filter((name) => isGiven(given[name]));
  const dynamic = given.dynamicCriteria;
  return {
    filterOn: oneOf(FILTER_ON)(given.filterOn),
    ...Object.fromEntries(read.map((name) => [name, text(given[name])])),
    ...(isGiven(dynamic) ? { dynamicCriteria: oneOf(DYNAMIC_CRITERIA)(dynamic) } : {}),
    ...(isGiven(given.operator) ? { operator: oneOf(["And", "Or"] as const)(given.operator) } : {}),
    ...(isGiven(given.values) ? readFilterValues(given.values) : {}),
  };
}

/** As Office.js tells them: dates among the values. */
export function officeCriteria(criteria: FilterCriteria | undefined): object | null {
  if (criteria === undefined) return null;
  const { dates, ...rest } = criteria;
  return dates === undefined ? rest : { ...rest, values: [...(rest.values ?? []), ...dates] };
}
