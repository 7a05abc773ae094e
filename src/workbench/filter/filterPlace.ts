import { containsCell } from "../book/area";
import type { Area, Cell } from "../book/grid";
import type { Sheet } from "../book/sheet";
import { bodyArea } from "../book/table";
import type { FilterCriteria, Table } from "../book/table";

/** A filter of a sheet: the sheet's own, or that of a table. */
export interface FilterPlace {
  readonly sheet: Sheet;
  /** `null` for the sheet's own filter. */
  readonly tableId: number | null;
  /** The header row and the rows that are filtered. */
  readonly area: Area;
  /** By column, counted from the area's first. */
  readonly filters: ReadonlyMap<number, FilterCriteria>;
}

/** The filters of a sheet whose headers have buttons: one of its own, one for each table (W44). */
export function filterPlaces(sheet: Sheet): FilterPlace[] {
  const { autoFilter, tables } = sheet.traits;
  const own = autoFilter === null ? [] : [{ sheet, tableId: null, ...autoFilter }];
  return [...tables.flatMap((table) => ofTable(sheet, table)), ...own];
}

function ofTable(sheet: Sheet, table: Table): FilterPlace[] {
  const body = bodyArea(table);
  if (!table.showFilterButton || !table.showHeaders || body === null) return [];
  const area = { ...body, top: table.area.top };
  return [{ sheet, tableId: table.id, area, filters: table.filters }];
}

/** The filter that covers a cell, or `null`. */
export const filterAt = (sheet: Sheet, { row, column }: Cell): FilterPlace | null =>
  filterPlaces(sheet).find(({ area }) => containsCell(area, row, column)) ?? null;
