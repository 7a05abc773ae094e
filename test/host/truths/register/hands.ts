import type { Truth } from "./truth";
import { choice, held } from "./truth";

/** The user's hands, and the French language. */
export const hands: readonly Truth[] = [
  held(
    "P1",
    "U/D",
    "O'Reilly; ozgrid; D/excel/excel-add-ins-data-validation",
    "Pasted cells bring value, format, rule and conditional formats.",
  ),
  choice(
    "P2",
    "U",
    "pcreview 3648051",
    "A paste from a web page turns text columns into General.",
    "As reported by users; the add-in repairs formats after a paste.",
  ),
  choice(
    "P3",
    "?",
    "V10, V13",
    "Plain text is spread over cells and read in the user's language.",
    "As typing is; text cells keep it.",
  ),
  held("P4", "D", "stigmortenmyre.no", "Each cell of a pasted table is a cell of the sheet."),
  choice(
    "P5",
    "U",
    "ONLYOFFICE DocumentServer #582",
    "A paste fills hidden rows too.",
    "The only report says so, and it is the harder case for who reads the sheet.",
  ),
  held("P6", "D", "T:AutoFillType", "Filling copies values, formats and rules."),
  held(
    "P7",
    "D",
    "D/excel/excel-add-ins-data-validation",
    "What the user types is judged before any event.",
  ),
  held("P8", "D", "T:ClearApplyTo.contents; O#5347", "Del clears contents and nothing else."),
  choice(
    "P9",
    "?",
    'support "Set automatic data conversions"',
    "The user may switch off some conversions of what is typed.",
    "Not played: conversions are always made, which is what an officer's Excel does unless told otherwise, and the harder case for codes.",
  ),
  held(
    "L1",
    "D/?",
    "T:Range.formulasLocal",
    "Formulas are English, with commas.",
    "A semicolon is refused as an error of syntax.",
  ),
  held(
    "L2",
    "D",
    "T:Range.formulasLocal",
    "The same cell reads in English and in the user's language.",
  ),
  held("L3", "M", "O#2128", "Rules of validation exist in English only."),
  held("L4", "D", "T:ConditionalFormatRule", "Conditional formats exist in both."),
  held(
    "L5",
    "D",
    "T:NamedItemCollection",
    "Names exist in English, and can be added in the user's language.",
  ),
  held(
    "L6",
    "D/?",
    "T:Application; D/excel/excel-add-ins-workbooks",
    "Separators are those of Excel, the culture that of the system.",
    "French thousands are parted by a narrow no-break space.",
  ),
  choice(
    "L7",
    "?",
    "general; V2",
    "The user types as a French Excel reads.",
    "1.5 is the first of May: no source but the desktop's habit; also 1/5 and 1-5.",
  ),
  held(
    "L8",
    "D",
    "T:Range.addressLocal",
    "A local address differs in its language only.",
    "French addresses are written as English ones.",
  ),
  choice("L9", "U", "O#1724, V1", "Commas part thousands for the API.", "Follows from V1."),
];
