import type { Book } from "../../book/book";
import type { Sheet } from "../../book/sheet";
import type { Table } from "../../book/table";
import { renameColumns } from "./renameColumns";

/**
 * Names the columns that an insertion opened in a table. It is part of that insertion, which takes
 * it back: the lines go, and the table is as it was.
 */
export function nameNewColumns(book: Book, sheet: Sheet, table: Table): void {
  if (table.columns.every(({ name }) => name !== "")) return;
  renameColumns(sheet, table, book.localeTag)(book);
}
