import type { Book } from "../../book/book";
import type { Sheet } from "../../book/sheet";
import { requireSheetName } from "../../book/sheetName";
import type { Step } from "../change";
import { printReference, rewriteReferences } from "../shift/references";
import { rewriteFormulas } from "../shift/rewriteFormulas";
import { requireOpenStructure } from "./requireStructure";

/** Gives a sheet another name; formulas that name it follow. The id stays (W5). */
export const renameSheet =
  (sheetId: string, name: string): Step =>
  (book) => {
    const sheet = book.sheet(sheetId);
    requireOpenStructure(book);
    requireSheetName(book, name, sheet);
    return rename(book, sheet, name);
  };

function rename(book: Book, sheet: Sheet, name: string): ReturnType<Step> {
  const before = sheet.name;
  rewriteFormulas(book, (formula) => onRenamed(formula, before, name));
  sheet.become({ name });
  return {
    notes: [{ kind: "renamed", sheetId: sheet.id, before, after: name }],
    inverse: () => rename(book, sheet, before),
  };
}

const onRenamed = (formula: string, before: string, after: string): string =>
  rewriteReferences(formula, (reference) =>
    reference.sheetName?.toLowerCase() === before.toLowerCase()
      ? printReference(reference, reference.range, after)
      : reference.text,
  );
