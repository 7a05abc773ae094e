import type { Book } from "../book/book";
import type { Sheet } from "../book/sheet";
import type { AreasTarget, RangeTarget } from "./rangeTarget";

/** What each Office.js type stands for in the workbook. */
export interface Targets {
  Application: Book;
  Range: RangeTarget;
  RangeAreas: AreasTarget;
  Runtime: Book;
  Workbook: Book;
  Worksheet: Sheet;
  WorksheetCollection: Book;
}
