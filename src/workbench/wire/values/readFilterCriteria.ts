import type { FilterCriteria } from "../../book/table";
import { listOf, oneOf, record, text } from "../argument";
import { invalidArgument } from "../wireError";

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
  "Icon",
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

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

/** `Excel.FilterCriteria`; options that the host does not have are refused by name. */
export function readFilterCriteria(raw: unknown): FilterCriteria {
  const given = record(raw);
  const unknown = Object.keys(given).find(
    (name) => isGiven(given[name]) && !OPTIONS.some((known) => known === name),
  );
  if (unknown !== undefined) throw invalidArgument(`There is no filter option ${unknown} here.`);
  const texts = ["criterion1", "criterion2", "color", "dynamicCriteria"] as const;
  const read = texts.filter((name) => isGiven(given[name]));
  return {
    filterOn: oneOf(FILTER_ON)(given.filterOn),
    ...Object.fromEntries(read.map((name) => [name, text(given[name])])),
    ...(isGiven(given.operator) ? { operator: oneOf(["And", "Or"] as const)(given.operator) } : {}),
    ...(isGiven(given.values) ? { values: listOf(text)(given.values) } : {}),
  };
}
