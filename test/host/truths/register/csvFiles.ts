import type { Truth } from "./truth";
import { choice, held } from "./truth";

/** CSV as an officer meets it. */
export const csvFiles: readonly Truth[] = [
  held(
    "F1",
    "D",
    'support "Excel formatting and features not transferred"; KB 213913',
    "CSV holds the sheet in front as it is displayed.",
  ),
  held(
    "F2",
    "D (API), U (menu)",
    "VBA/excel.workbook.saveas",
    "The separator is the system's: a semicolon in France.",
  ),
  held(
    "F3",
    "D/?",
    "VBA/excel.workbook.saveas",
    "CSV is in the system's code page, CSV UTF-8 begins with a mark.",
    "The mark is from memory.",
  ),
  choice(
    "F4",
    "U",
    "SAP wiki; itecnote",
    "A mark tells the encoding of a file; without it the code page is taken.",
    "As users report: UTF-8 without its mark is spoilt in Excel, so it is spoilt here.",
  ),
  choice(
    "F5",
    "U",
    "general; SAP wiki",
    "Only the system's separator splits.",
    "The desktop's known habit, with its `sep=` line.",
  ),
  held(
    "F6",
    "D/U",
    "KB269370; datatest docs",
    "Opening converts what looks like numbers and dates.",
  ),
  choice(
    "F7",
    "U",
    "newbetuts 861964",
    "A code written as a formula keeps its zeros.",
    "Reported once; harmless where it is not used.",
  ),
  choice("F8", "U", "SheetJS #1394, #2252", "CSV keeps no formats.", "Follows from F1 and F6."),
  choice(
    "F9",
    "?",
    "general",
    "Line feeds within quotes are kept.",
    "RFC 4180, which Excel's own files keep to.",
  ),
];
