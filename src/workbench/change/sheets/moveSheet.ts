import { ExcelRefusal } from "../../book/refusal";
import type { Step } from "../change";
import { requireOpenStructure } from "./requireStructure";

/** Moves a sheet to another position among the tabs, hidden ones counted (`position`). */
export const moveSheet =
  (sheetId: string, position: number): Step =>
  (book) => {
    const sheet = book.sheet(sheetId);
    requireOpenStructure(book);
    if (!Number.isInteger(position) || position < 0 || position >= book.sheets.length) {
      throw new ExcelRefusal("InvalidArgument");
    }
    const before = book.sheets.indexOf(sheet);
    book.placeSheet(sheet, position);
    return {
      notes: [{ kind: "moved", sheetId, before, after: position }],
      inverse: moveSheet(sheetId, before),
    };
  };
