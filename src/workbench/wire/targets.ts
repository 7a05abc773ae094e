import type { Book } from "../book/book";
import type { Sheet } from "../book/sheet";
import type { AreasTarget, BorderTarget, RangeTarget } from "./rangeTarget";
import type { LookBorder } from "./types/conditionalFormat/conditionalLook";
import type { FormatTarget } from "./types/conditionalFormat/found";

/** What each Office.js type stands for in the workbook. */
export interface Targets {
  Application: Book;
  CellValueConditionalFormat: FormatTarget;
  ConditionalFormat: FormatTarget;
  ConditionalFormatCollection: AreasTarget;
  ConditionalFormatRule: FormatTarget;
  ConditionalRangeBorder: LookBorder;
  ConditionalRangeBorderCollection: FormatTarget;
  ConditionalRangeFill: FormatTarget;
  ConditionalRangeFont: FormatTarget;
  ConditionalRangeFormat: FormatTarget;
  CustomConditionalFormat: FormatTarget;
  DataValidation: AreasTarget;
  FormatProtection: AreasTarget;
  PresetCriteriaConditionalFormat: FormatTarget;
  Range: RangeTarget;
  RangeAreas: AreasTarget;
  RangeBorder: BorderTarget;
  RangeBorderCollection: AreasTarget;
  RangeCollection: AreasTarget;
  RangeFill: AreasTarget;
  RangeFont: AreasTarget;
  RangeFormat: AreasTarget;
  Runtime: Book;
  TextConditionalFormat: FormatTarget;
  TopBottomConditionalFormat: FormatTarget;
  Workbook: Book;
  Worksheet: Sheet;
  WorksheetCollection: Book;
}
