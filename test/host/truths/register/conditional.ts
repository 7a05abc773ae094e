import type { Truth } from "./truth";
import { choice, held, notOurs } from "./truth";

/** Conditional formats and ranges of several areas. */
export const conditional: readonly Truth[] = [
  held("CF1", "D", "T:ConditionalFormatCollection.add", "A new conditional format comes first."),
  held(
    "CF2",
    "D",
    "T:ConditionalFormat.priority",
    "Moving one renumbers the others; negative numbers count from the end.",
  ),
  held(
    "CF3",
    "D",
    "T:ConditionalFormat.stopIfTrue",
    "Bars, scales and icons do not stop those after them.",
  ),
  held(
    "CF4",
    "D",
    "T:ConditionalFormat",
    "A format has one kind; the members of the others throw or are null.",
    "The code is InvalidOperation: no page gives one.",
  ),
  held(
    "CF5",
    "D",
    "T:ConditionalFormat.getRange",
    "A format over several ranges has no single range.",
  ),
  held(
    "CF6",
    "D",
    "T:Range.conditionalFormats; calipers",
    "A range lists what touches it; clearing shrinks it.",
  ),
  held(
    "CF7",
    "M",
    "O#5194",
    "A custom formula is seen from the range through which the format was fetched.",
  ),
  held(
    "CF8",
    "D",
    "D/excel/excel-add-ins-conditional-formatting",
    "A custom formula exists in English, in the user's language and in R1C1.",
  ),
  choice(
    "CF9",
    "U",
    "O#5299",
    "One build did not refresh a rule when the cell it refers to changed.",
    "Not played: a fault under investigation; the view reads the rule anew each time it draws.",
  ),
  choice(
    "CF10",
    "U",
    "O#6827",
    "Builds of 2026 fail to read two cell value rules of one range.",
    "Not played: under investigation; the add-in reads one rule at a time.",
  ),
  notOurs(
    "CF11",
    "U/D",
    "O#6135; D/excel/excel-add-ins-conditional-formatting",
    "Custom functions do nothing in conditional formats; changing the kind of a rule needs one.",
    "Not played: the host has no custom functions, and changeRuleTo is of ExcelApi 1.17, refused by name.",
  ),
  held(
    "CF12",
    "D",
    "T:getDisplayedCellProperties",
    "Conditional colours are not those of the cell's own fill.",
  ),
  choice(
    "CF13",
    "?",
    "general knowledge",
    "Pasting and inserting break the area of a conditional format into pieces.",
    "Areas stay whole as long as they can: what is shown is the same, and how Excel cuts them is not written.",
  ),
  held(
    "RA1",
    "D",
    "T:Worksheet.getRange; D/excel/excel-add-ins-troubleshooting; O#5198",
    "An address has 8,192 characters.",
    "Sources differ: longer is refused, not cut, since a cut address points elsewhere.",
  ),
  held(
    "RA2",
    "D",
    "D/excel/excel-add-ins-multiple-ranges",
    "Areas are true when all are; other properties are null unless equal.",
  ),
  held(
    "RA3",
    "D",
    "T:Application.union",
    "Uniting ranges is for the desktop only, above ExcelApi.",
  ),
];
