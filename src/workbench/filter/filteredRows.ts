import type { Book } from "../book/book";
import type { Area } from "../book/grid";
import { ExcelRefusal } from "../book/refusal";
import type { Scalar } from "../book/scalar";
import type { Sheet } from "../book/sheet";
import type { FilterCriteria } from "../book/table";
import { wildcardPattern } from "../formula/functions/wildcards";
import { displayText } from "../typing/displayText";
import { readApiText } from "../typing/readText";

/** Tells whether a row stays shown by what its cell of the filtered column holds. */
type Keeps = (row: number) => boolean;

/** The data rows of a filtered area that its criteria hide. The first row is the header. */
export function filteredRows(
  book: Book,
  sheet: Sheet,
  area: Area,
  filters: ReadonlyMap<number, FilterCriteria>,
): Set<number> {
  const hidden = new Set<number>();
  for (const [index, criteria] of filters) {
    const keeps = keeping(book, sheet, { ...area, left: area.left + index }, criteria);
    for (let row = area.top + 1; row <= area.bottom; row++) if (!keeps(row)) hidden.add(row);
  }
  return hidden;
}

function keeping(book: Book, sheet: Sheet, area: Area, criteria: FilterCriteria): Keeps {
  const column = area.left;
  const valueAt = (row: number) => sheet.value(row, column);
  switch (criteria.filterOn) {
    case "Values": {
      const values = new Set((criteria.values ?? []).map((value) => value.toLowerCase()));
      const textAt = (row: number) =>
        displayText(valueAt(row), sheet.style(row, column).numberFormat, book.locale);
      return (row) => values.has(textAt(row).toLowerCase());
    }
    case "Custom":
      return customFilter(valueAt, criteria);
    case "CellColor":
      return (row) => (sheet.style(row, column).fill ?? "#FFFFFF") === criteria.color;
    case "FontColor":
      return (row) => sheet.style(row, column).font.color === criteria.color;
    case "TopItems":
    case "TopPercent":
    case "BottomItems":
    case "BottomPercent":
      return rankFilter(valueAt, area, criteria);
    default:
      throw new ExcelRefusal(
        "UnsupportedOperation",
        `The workbench has no filter on ${criteria.filterOn}.`,
      );
  }
}

function customFilter(valueAt: (row: number) => Scalar, criteria: FilterCriteria): Keeps {
  const { criterion1, criterion2, operator } = criteria;
  const first = comparing(criterion1 ?? "");
  if (criterion2 === undefined) return (row) => first(valueAt(row));
  const second = comparing(criterion2);
  return operator === "Or"
    ? (row) => first(valueAt(row)) || second(valueAt(row))
    : (row) => first(valueAt(row)) && second(valueAt(row));
}

/** `>5`, `<>Nantes`, `=a*`; without an operator, equality. */
function comparing(criterion: string): (value: Scalar) => boolean {
  const [, sign = "=", operand = ""] = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/.exec(criterion) ?? [];
  const read = readApiText(operand, "General");
  const bound = typeof read === "number" ? read : null;
  const pattern = wildcardPattern(operand, "whole");
  const equals = (value: Scalar) =>
    bound !== null && typeof value === "number"
      ? value === bound
      : pattern.test(String(value ?? ""));
  const compares = (test: (value: number, limit: number) => boolean) => (value: Scalar) =>
    bound !== null && typeof value === "number" && test(value, bound);
  if (sign === "=") return equals;
  if (sign === "<>") return (value) => !equals(value);
  if (sign === "<") return compares((value, limit) => value < limit);
  if (sign === ">") return compares((value, limit) => value > limit);
  return sign === "<="
    ? compares((value, limit) => value <= limit)
    : compares((value, limit) => value >= limit);
}

/** The largest or smallest numbers, by count or by share; equals of the last one stay too. */
function rankFilter(
  valueAt: (row: number) => Scalar,
  area: Area,
  { filterOn, criterion1 }: FilterCriteria,
): Keeps {
  const numbers: number[] = [];
  for (let row = area.top + 1; row <= area.bottom; row++) {
    const value = valueAt(row);
    if (typeof value === "number") numbers.push(value);
  }
  const isBottom = filterOn.startsWith("Bottom");
  numbers.sort((a, b) => (isBottom ? a - b : b - a));
  const wanted = Number(criterion1);
  const share = filterOn.endsWith("Percent") ? (numbers.length * wanted) / 100 : wanted;
  const limit = numbers[Math.max(1, Math.floor(share)) - 1];
  return (row) => {
    const value = valueAt(row);
    if (typeof value !== "number" || limit === undefined) return false;
    return isBottom ? value <= limit : value >= limit;
  };
}
