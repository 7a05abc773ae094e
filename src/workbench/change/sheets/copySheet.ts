import { WHOLE_SHEET } from "../../book/area";
import { withFreshIds } from "../../book/comment";
import type { Book } from "../../book/book";
import { MAX_COLUMNS, MAX_ROWS } from "../../book/grid";
import type { Sheet } from "../../book/sheet";
import { copyName, requireSheetName } from "../../book/sheetName";
import type { Table } from "../../book/table";
import { freeTableName, isTaken } from "../../book/tableNames";
import type { Step } from "../change";
import { putSheet } from "./addSheet";
import { requireOpenStructure } from "./requireStructure";

/** Copies a sheet with its rules, formats, notes and own names; the copy is `X (2)` (W11). */
export function copySheet(
  sheetId: string,
  position: number,
  options: { readonly name?: string; readonly made?: (sheet: Sheet) => void } = {},
): Step {
  return (book) => {
    const source = book.sheet(sheetId);
    requireOpenStructure(book);
    const name = options.name ?? copyName(book, source.name);
    requireSheetName(book, name, null);
    const copy = book.createSheet(name);
    fill(book, source, copy);
    options.made?.(copy);
    return putSheet(copy, position)(book);
  };
}

/** Gives a blank sheet all that another one has, which may be of another workbook. */
export function fill(book: Book, source: Sheet, copy: Sheet): void {
  copy.cells.paste(source.cells.copy(WHOLE_SHEET));
  copy.rows.paste(0, source.rows.copy(0, MAX_ROWS - 1));
  copy.columns.paste(0, source.columns.copy(0, MAX_COLUMNS - 1));
  const { conditionalFormats, tables, comments } = source.traits;
  copy.become({
    ...source.traits,
    name: copy.name,
    visibility: "Visible",
    conditionalFormats: conditionalFormats.map((each) => ({ ...each, id: book.nextFormatId() })),
    tables: copyTables(book, tables),
    comments: comments.map(withFreshIds),
    bindings: [],
  });
}

function copyTables(book: Book, tables: readonly Table[]): Table[] {
  const copies: Table[] = [];
  for (const table of tables) {
    const isFree = !isTaken(book, table.name, copies);
    const name = isFree ? table.name : freeTableName(book, table.name, copies);
    copies.push({ ...table, id: book.nextTableId(), name });
  }
  return copies;
}
