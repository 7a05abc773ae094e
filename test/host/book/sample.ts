import { Book } from "../../../src/workbench/book/book";
import type { LocaleTag } from "../../../src/workbench/book/locale";
import type { Sheet } from "../../../src/workbench/book/sheet";

/** A book with the sheets named, the first one in front. */
export function sampleBook(
  names: readonly string[] = ["Feuil1"],
  localeTag: LocaleTag = "fr-FR",
): { readonly book: Book; readonly sheet: Sheet; readonly sheets: readonly Sheet[] } {
  const book = new Book(localeTag);
  for (const name of names) book.placeSheet(book.createSheet(name));
  return { book, sheet: book.activeSheet, sheets: book.sheets };
}
