import type { Sheet } from "../../book/sheet";
import type { Table } from "../../book/table";
import { ExcelRefusal } from "../../book/refusal";
import type { QuietTrait, SheetNote, Step } from "../change";
import { setSheetTraits } from "../setTraits";

/** @throws ExcelRefusal ItemNotFound */
export function tableOf(sheet: Sheet, tableId: number): Table {
  const table = sheet.traits.tables.find(({ id }) => id === tableId);
  if (table === undefined) throw new ExcelRefusal("ItemNotFound");
  return table;
}

/** Replaces some traits of a table; the cells are for the caller to mind. */
export const changeTable =
  (
    sheetId: string,
    tableId: number,
    patch: Partial<Omit<Table, "id">>,
    note: SheetNote | QuietTrait = { kind: "tableChanged", tableId },
  ): Step =>
  (book) => {
    const sheet = book.sheet(sheetId);
    const known = tableOf(sheet, tableId);
    const tables = sheet.traits.tables.map((table) =>
      table === known ? { ...table, ...patch } : table,
    );
    return setSheetTraits(sheetId, { tables }, note)(book);
  };
