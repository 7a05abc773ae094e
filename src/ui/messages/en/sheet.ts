import type { SheetMessages } from "../sheetMessages";
import { phrase, typedDate, typedNumber } from "./grammar";

/** “ from 1 to 5”, “ from 1 up”, “ up to 5” */
function between(minimum: number | null, maximum: number | null): string {
  if (minimum !== null && maximum !== null) return phrase` from ${minimum} to ${maximum}`;
  if (minimum !== null) return phrase` from ${minimum} up`;
  return maximum === null ? "" : phrase` up to ${maximum}`;
}

function ofLength(minimum: number | null, maximum: number | null): string {
  if (minimum !== null && minimum === maximum) return phrase` of ${minimum} characters`;
  if (minimum !== null && maximum !== null) return phrase` of ${minimum} to ${maximum} characters`;
  if (minimum !== null) return phrase` of at least ${minimum} characters`;
  return maximum === null ? "" : phrase` of at most ${maximum} characters`;
}

export const sheet: SheetMessages = {
  required: "Required.",
  optional: "Optional.",
  typedNumber,
  typedDate,
  example: (value) => phrase`Example: ${value}`,
  expected: {
    list: "Choose a value from the list that opens with the arrow of the cell.",
    date: "Enter a calendar date.",
    decimal: (minimum, maximum) => phrase`Enter a number${between(minimum, maximum)}.`,
    wholeNumber: (minimum, maximum) => phrase`Enter a whole number${between(minimum, maximum)}.`,
    textLength: (minimum, maximum) => phrase`Enter a text${ofLength(minimum, maximum)}.`,
    custom: "The value does not have the form expected in this column.",
  },
  alertTitle: "Value to correct",
  readmePrefix: "Read me",
  listsPrefix: "Lists",
  draftPrefix: "draft",
  readme: {
    aboutHeading: "About this sheet",
    model: (name, version) => phrase`Model: ${name}, version ${version}.`,
    about: [
      "Each row of the sheet becomes a row of the published dataset.",
      "The first row holds the names of the columns of the model: keep them as they are. You may change the order of the columns, their width and their colours.",
      "A column that you add stays in the workbook: it is not published.",
    ],
    fillHeading: "How to fill it in",
    fill: [
      "A required column is known by the asterisk in the message of its header and by the heavy line under it.",
      "To paste from another workbook, choose Paste Special, then Values: lists and formats stay in place.",
      "A number such as the SIRET is entered in full, with its leading zeros.",
      "Enter a number without unit or space, and a date as a calendar date.",
    ],
    columnsHeading: "The columns",
    columnTitles: ["Header", "Title", "Required", "Explanation", "Example"],
    yes: "yes",
    no: "no",
  },
};
