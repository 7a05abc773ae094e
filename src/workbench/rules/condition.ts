import type { Book } from "../book/book";
import type { Place } from "../book/calculator";
import type { ConditionalFormat, ConditionalRule } from "../book/conditionalFormat";
import { isPeriod, PERIODS } from "../book/periods";
import type { Scalar } from "../book/scalar";
import { CellError } from "../book/scalar";
import { displayText } from "../typing/displayText";
import { presetHolds, topBottomHolds } from "./ranking";
import { cellHolds } from "./comparison";
import { scalarOf } from "./scalarOf";

/** Whether the condition of a format is met at a cell of its areas. */
export function conditionHolds(book: Book, format: ConditionalFormat, place: Place): boolean {
  const { rule } = format;
  const value = place.sheet.value(place.row, place.column);
  switch (rule.type) {
    case "custom":
      return isTrue(book, rule.formula, place);
    case "cellValue":
      return cellValueHolds(book, rule, value, place);
    case "containsText":
      return textHolds(rule, shownText(book, value, place));
    case "presetCriteria":
      return isPeriod(rule.criterion)
        ? typeof value === "number" && isTrue(book, `=${PERIODS[rule.criterion]("RC")}`, place)
        : presetHolds(format, rule.criterion, value, place.sheet);
    case "topBottom":
      return topBottomHolds(format, rule, value, place.sheet);
    default:
      return false;
  }
}

function isTrue(book: Book, formula: string, place: Place): boolean {
  if (book.calculator === null) return false;
  const verdict = scalarOf(book.calculator, formula, place);
  return verdict === true || (typeof verdict === "number" && verdict !== 0);
}

type CellValueRule = Extract<ConditionalRule, { type: "cellValue" }>;

function cellValueHolds(book: Book, rule: CellValueRule, value: Scalar, place: Place): boolean {
  const { calculator } = book;
  if (calculator === null || value instanceof CellError) return false;
  const bounds = [rule.formula1, rule.formula2]
    .filter((formula) => formula !== undefined)
    .map((formula) => scalarOf(calculator, formula, place));
  return cellHolds(rule.operator, value, bounds);
}

type TextRule = Extract<ConditionalRule, { type: "containsText" }>;

const TEXT_TESTS: Readonly<
  Record<TextRule["operator"], (text: string, sought: string) => boolean>
> = {
  contains: (text, sought) => text.includes(sought),
  notContains: (text, sought) => !text.includes(sought),
  beginsWith: (text, sought) => text.startsWith(sought),
  endsWith: (text, sought) => text.endsWith(sought),
};

const textHolds = ({ operator, text: sought }: TextRule, text: string): boolean =>
  TEXT_TESTS[operator](text.toLowerCase(), sought.toLowerCase());

const shownText = (book: Book, value: Scalar, { sheet, row, column }: Place): string =>
  displayText(value, sheet.style(row, column).numberFormat, book.locale);
