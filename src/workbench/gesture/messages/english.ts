import type { RefusalWords } from "./refusalWords";

export const english: RefusalWords = {
  validation: "This value doesn't match the data validation restrictions defined for this cell.",
  protected:
    "The cell you're trying to change is on a protected sheet. To make a change, unprotect the sheet.",
  formula: "There's a problem with this formula.",
  tooLong: "A cell holds at most 32,767 characters, a formula 8,192.",
  sheetName:
    "You typed an invalid name for a sheet. It needs 1 to 31 characters, none of : \\ / ? * [ ], no apostrophe at either end, and may not be History.",
  nameTaken: "That name is already taken. Try a different one.",
  lastVisible: "A workbook must contain at least one visible worksheet.",
  offSheet:
    "New cells can't be inserted because they would push non-empty cells off the end of the worksheet.",
  mergedCells: "To do this, all the merged cells need to be the same size.",
  tableConflict: "This would overlap a table or merged cells.",
  insertDeleteConflict: "This isn't allowed here: it would move cells of a table.",
  nothingToFilter: "There is nothing to filter here. Select a cell of your data first.",
  impossible: "Excel can't do that here.",
};
