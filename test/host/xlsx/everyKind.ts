import { Book } from "../../../src/workbench/book/book";
import type {
  ConditionalRule,
  PresetCriterion,
} from "../../../src/workbench/book/conditionalFormat";
import type { Sheet } from "../../../src/workbench/book/sheet";
import type {
  BorderStyle,
  HorizontalAlignment,
  VerticalAlignment,
} from "../../../src/workbench/book/style";
import type { FilterCriteria } from "../../../src/workbench/book/table";
import type {
  ComparedKind,
  ComparisonOperator,
  ValidationRule,
} from "../../../src/workbench/book/validation";
import { DEFAULT_VALIDATION } from "../../../src/workbench/book/validation";
import { wholeColumns } from "../../../src/workbench/book/area";

const KINDS: ComparedKind[] = ["wholeNumber", "decimal", "textLength", "date", "time"];
const OPERATORS: ComparisonOperator[] = [
  "between",
  "notBetween",
  "equalTo",
  "notEqualTo",
  "greaterThan",
  "lessThan",
  "greaterThanOrEqualTo",
  "lessThanOrEqualTo",
];
const PRESETS: PresetCriterion[] = [
  "blanks",
  "nonBlanks",
  "errors",
  "nonErrors",
  "duplicateValues",
  "uniqueValues",
  "aboveAverage",
  "belowAverage",
  "equalOrAboveAverage",
  "equalOrBelowAverage",
];
const BORDERS: BorderStyle[] = [
  "thin",
  "medium",
  "thick",
  "hair",
  "dashed",
  "dotted",
  "double",
  "mediumDashed",
  "dashDot",
  "mediumDashDot",
  "dashDotDot",
  "mediumDashDotDot",
  "slantDashDot",
];
const HORIZONTAL: HorizontalAlignment[] = [
  "left",
  "center",
  "right",
  "fill",
  "justify",
  "centerContinuous",
  "distributed",
];
const VERTICAL: VerticalAlignment[] = ["top", "center", "justify", "distributed"];

const FILTERS: FilterCriteria[] = [
  { filterOn: "Values", values: ["a"] },
  { filterOn: "Values", values: [""] },
  { filterOn: "Values", values: ["a"], dates: [{ date: "2025-12-31", specificity: "Day" }] },
  { filterOn: "Custom", criterion1: "=*a*" },
  { filterOn: "Custom", criterion1: "<>b", criterion2: ">=3", operator: "Or" },
  { filterOn: "TopItems", criterion1: "10" },
  { filterOn: "BottomPercent", criterion1: "25" },
  { filterOn: "Dynamic", dynamicCriteria: "AboveAverage" },
  { filterOn: "Dynamic", dynamicCriteria: "AllDatesInPeriodFebruray" },
  { filterOn: "CellColor", color: "#FF0000" },
  { filterOn: "FontColor", color: "#00FF00" },
];

/** A book with every kind of rule, border, alignment and filter, and with nothing else. */
export function everyKind(): Book {
  const book = new Book();
  const sheet = book.createSheet("Sheet1");
  book.placeSheet(sheet);
  addStyles(book, sheet);
  sheet.become({
    validations: rules().map((rule, column) => ({
      ...DEFAULT_VALIDATION,
      areas: [wholeColumns(column)],
      rule,
    })),
    conditionalFormats: conditionalRules().map((rule, column) => ({
      id: book.nextFormatId(),
      areas: [wholeColumns(column)],
      rule,
      look: { font: { bold: true } },
      stopIfTrue: false,
    })),
    autoFilter: {
      area: { top: 0, left: 0, bottom: 9, right: FILTERS.length - 1 },
      filters: new Map(FILTERS.entries()),
    },
  });
  return book;
}

function addStyles(book: Book, sheet: Sheet): void {
  const border = (style: BorderStyle) => ({ style, color: "#123456" });
  BORDERS.forEach((style, row) => {
    const all = { left: border(style), right: border(style), top: border(style), bottom: null };
    const patch = { borders: { ...all, diagonalUp: border(style) } };
    sheet.cells.setStyles(row, 0, [book.styles.patch(0, patch)]);
  });
  HORIZONTAL.forEach((horizontal, row) =>
    sheet.cells.setStyles(row, 1, [book.styles.patch(0, { horizontal, rotation: row * 20 - 60 })]),
  );
  VERTICAL.forEach((vertical, row) =>
    sheet.cells.setStyles(row, 2, [book.styles.patch(0, { vertical, rotation: 255 })]),
  );
}

function rules(): ValidationRule[] {
  const compared = KINDS.flatMap((type) =>
    OPERATORS.map((operator) => ({
      ...{ type, operator, formula1: "=1" },
      ...(/between/i.test(operator) && { formula2: "=2" }),
    })),
  );
  const list = { type: "list", source: { items: "a,b" }, inCellDropDown: true } as const;
  return [...compared, list, { type: "custom", formula: "=RC>0" }, { type: "none" }];
}

function conditionalRules(): ConditionalRule[] {
  const texts = ["contains", "notContains", "beginsWith", "endsWith"] as const;
  return [
    ...OPERATORS.map((operator) => ({
      ...{ type: "cellValue" as const, operator, formula1: "=1" },
      ...(/between/i.test(operator) && { formula2: "=2" }),
    })),
    ...texts.map((operator) => ({ type: "containsText" as const, operator, text: "x" })),
    ...PRESETS.map((criterion) => ({ type: "presetCriteria" as const, criterion })),
    { type: "topBottom", bottom: false, percent: true, rank: 5 },
  ];
}
