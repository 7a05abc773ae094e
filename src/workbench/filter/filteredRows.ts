import type { Book } from "../book/book";
import type { Area } from "../book/grid";
import type { Scalar } from "../book/scalar";
import type { Sheet } from "../book/sheet";
import type { FilterCriteria } from "../book/table";
import { displayText } from "../typing/displayText";
import { customFilter } from "./customFilter";
import { dateGroupFilter } from "./dateGroups";
import { dynamicFilter } from "./dynamicFilter";

/** Tells whether a row stays shown by what its cell of the filtered column holds. */
type Keeps = (row: number) => boolean;

/** One column of a filtered area; the first row is its header. */
interface FilteredColumn {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly area: Area;
  readonly column: number;
}

/** The data rows of a filtered area that its criteria hide. The first row is the header. */
export function filteredRows(
  book: Book,
  sheet: Sheet,
  area: Area,
  filters: ReadonlyMap<number, FilterCriteria>,
): Set<number> {
  const hidden = new Set<number>();
  for (const [index, criteria] of filters) {
    const keeps = keeping({ book, sheet, area, column: area.left + index }, criteria);
    for (let row = area.top + 1; row <= area.bottom; row++) if (!keeps(row)) hidden.add(row);
  }
  return hidden;
}

function keeping(filtered: FilteredColumn, criteria: FilterCriteria): Keeps {
  const { sheet, column } = filtered;
  const byValue = (keeps: (value: Scalar) => boolean): Keeps => {
    return (row) => keeps(sheet.value(row, column));
  };
  switch (criteria.filterOn) {
    case "Values":
      return valuesFilter(filtered, criteria);
    case "Custom":
      return byValue(customFilter(criteria));
    case "CellColor":
      return (row) => (sheet.style(row, column).fill ?? "#FFFFFF") === criteria.color;
    case "FontColor":
      return (row) => sheet.style(row, column).font.color === criteria.color;
    case "Dynamic":
      return byValue(dynamicFilter(criteria.dynamicCriteria, numbersOf(filtered), new Date()));
    default:
      return byValue(rankFilter(numbersOf(filtered), criteria));
  }
}

/** By the texts shown, without case; dates also by the year, month or day they fall in. */
function valuesFilter({ book, sheet, column }: FilteredColumn, criteria: FilterCriteria): Keeps {
  const texts = new Set((criteria.values ?? []).map((value) => value.toLowerCase()));
  const isInDates = dateGroupFilter(criteria.dates ?? []);
  return (row) => {
    const value = sheet.value(row, column);
    const shown = displayText(value, sheet.style(row, column).numberFormat, book.locale);
    return texts.has(shown.toLowerCase()) || isInDates(value);
  };
}

function numbersOf({ sheet, area, column }: FilteredColumn): number[] {
  const numbers: number[] = [];
  for (let row = area.top + 1; row <= area.bottom; row++) {
    const value = sheet.value(row, column);
    if (typeof value === "number") numbers.push(value);
  }
  return numbers;
}

/** The largest or smallest numbers, by count or by share; equals of the last one stay too. */
function rankFilter(
  numbers: number[],
  { filterOn, criterion1 }: FilterCriteria,
): (value: Scalar) => boolean {
  const isBottom = filterOn.startsWith("Bottom");
  numbers.sort((a, b) => (isBottom ? a - b : b - a));
  const wanted = Number(criterion1);
  const share = filterOn.endsWith("Percent") ? (numbers.length * wanted) / 100 : wanted;
  const limit = numbers[Math.min(Math.max(1, Math.floor(share)), numbers.length) - 1];
  return (value) => {
    if (typeof value !== "number" || limit === undefined) return false;
    return isBottom ? value <= limit : value >= limit;
  };
}
