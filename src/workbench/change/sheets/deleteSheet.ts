import type { Book } from "../../book/book";
import { ExcelRefusal } from "../../book/refusal";
import type { Sheet } from "../../book/sheet";
import type { Step } from "../change";
import { rewriteReferences } from "../shift/references";
import { rewriteFormulas } from "../shift/rewriteFormulas";
import { putSheet, takeSheet } from "./addSheet";
import { requireOpenStructure, requireOtherVisible } from "./requireStructure";

/** Deletes a sheet; references to it become `#REF!`. Very hidden sheets are refused (W6, W7). */
export const deleteSheet =
  (sheetId: string): Step =>
  (book) => {
    const sheet = book.sheet(sheetId);
    requireOpenStructure(book);
    if (sheet.traits.visibility === "VeryHidden") throw new ExcelRefusal("InvalidOperation");
    requireOtherVisible(book, sheet);
    return remove(book, sheet);
  };

function remove(book: Book, sheet: Sheet): ReturnType<Step> {
  const position = book.sheets.indexOf(sheet);
  const restore = rewriteFormulas(book, (formula, host) =>
    host === sheet ? formula : withoutSheet(formula, sheet.name),
  );
  const { notes } = takeSheet(sheet)(book);
  const inverse: Step = (again) => {
    const put = putSheet(sheet, position)(again);
    restore();
    return { notes: put.notes, inverse: () => remove(again, sheet) };
  };
  return { notes, inverse };
}

const withoutSheet = (formula: string, name: string): string =>
  rewriteReferences(formula, (reference) =>
    reference.sheetName?.toLowerCase() === name.toLowerCase() ? null : reference.text,
  );
