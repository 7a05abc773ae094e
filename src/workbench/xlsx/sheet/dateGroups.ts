import type { DateSpecificity, FilterCriteria, FilterDate } from "../../book/table";
import { element, type Markup } from "../../xml/markup";
import type { XmlElement } from "../../xml/xmlElement";

/** The parts of a date, from the widest; a file writes those that its grouping looks at. */
const PARTS = [
  ["year", "Year", ""],
  ["month", "Month", "-"],
  ["day", "Day", "-"],
  ["hour", "Hour", "T"],
  ["minute", "Minute", ":"],
  ["second", "Second", ":"],
] as const satisfies readonly (readonly [string, DateSpecificity, string])[];

/** The dates among the values of a filter; nothing where there are none. */
export function readDateGroups(filters: XmlElement): Pick<FilterCriteria, "dates"> {
  const dates = filters.all("dateGroupItem").map(readDate);
  return dates.length === 0 ? {} : { dates };
}

function readDate(item: XmlElement): FilterDate {
  const grouping = item.attribute("dateTimeGrouping") ?? "day";
  const last = Math.max(
    0,
    PARTS.findIndex(([name]) => name === grouping),
  );
  const date = PARTS.slice(0, last + 1).map(([name, , mark]) => {
    const digits = name === "year" ? 4 : 2;
    return mark + String(item.number(name, 1)).padStart(digits, "0");
  });
  return { date: date.join(""), specificity: PARTS[last]![1] };
}

export const dateGroupElements = (dates: readonly FilterDate[]): Markup[] =>
  dates.map(({ date, specificity }) => {
    const last = PARTS.findIndex(([, word]) => word === specificity);
    const numbers = date.split(/\D/).map(Number);
    const parts = PARTS.slice(0, last + 1).map(([name], i) => [name, numbers[i] ?? 0] as const);
    const grouping = PARTS[last]?.[0];
    return element("dateGroupItem", { ...Object.fromEntries(parts), dateTimeGrouping: grouping });
  });
