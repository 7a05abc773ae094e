import type { Book } from "../../../book/book";
import type { Area } from "../../../book/grid";
import type { Sheet } from "../../../book/sheet";
import type { Table } from "../../../book/table";
import { itemNotFound } from "../../wireError";

export interface TableTarget {
  readonly sheet: Sheet;
  readonly id: number;
}

/** Tables of the workbook, or of one sheet. */
export interface TablesTarget {
  readonly book: Book;
  readonly sheet: Sheet | null;
}

export interface ColumnTarget extends TableTarget {
  readonly columnId: number;
}

/** A row is a position, not its data: after a sort it is another one (truth W40). */
export interface RowTarget extends TableTarget {
  readonly index: number;
}

export const findTable = ({ sheet, id }: TableTarget): Table | undefined =>
  sheet.traits.tables.find((table) => table.id === id);

/** The table as it is now. */
export function tableOf(target: TableTarget): Table {
  const table = findTable(target);
  if (table === undefined) throw itemNotFound();
  return table;
}

export const tablesOf = ({ book, sheet }: TablesTarget): TableTarget[] =>
  (sheet === null ? book.sheets : [sheet]).flatMap((each) =>
    each.traits.tables.map(({ id }) => ({ sheet: each, id })),
  );

/** By name, without case, or by id. */
export const tableNamed = (target: TablesTarget, key: unknown): TableTarget | undefined =>
  tablesOf(target).find((each) => {
    const { id, name } = tableOf(each);
    return String(id) === String(key) || name.toLowerCase() === String(key).toLowerCase();
  });

export const columnIndexOf = (target: ColumnTarget): number =>
  tableOf(target).columns.findIndex(({ id }) => id === target.columnId);

/** The header row, or the totals row; `null` when it is not shown. */
export const headerArea = ({ area, showHeaders }: Table): Area | null =>
  showHeaders ? { ...area, bottom: area.top } : null;

export const totalsArea = ({ area, showTotals }: Table): Area | null =>
  showTotals ? { ...area, top: area.bottom } : null;

/** The part of an area that lies in one column of the table. */
export const columnPart = (area: Area, index: number): Area => ({
  ...area,
  left: area.left + index,
  right: area.left + index,
});
