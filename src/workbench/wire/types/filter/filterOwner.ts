import type { Book } from "../../../book/book";
import type { Area } from "../../../book/grid";
import type { Sheet } from "../../../book/sheet";
import type { FilterCriteria, Table } from "../../../book/table";
import type { Step } from "../../../change/change";
import { changeTable } from "../../../change/tables/changeTable";
import { sequence } from "../../../change/together";
import { setAutoFilter, setFilters } from "../../../filter/setFilters";
import type { TableTarget } from "../table/found";
import { tableOf } from "../table/found";

/** What is filtered: a sheet outside its tables, or one of its tables. */
export interface FilterOwner {
  readonly sheet: Sheet;
  readonly tableId: number | null;
}

export type Filters = ReadonlyMap<number, FilterCriteria>;

export interface Filtering {
  readonly area: Area;
  readonly filters: Filters;
}

/** Totals are not filtered. */
export const filteredArea = ({ area, showHeaders, showTotals }: Table): Area => ({
  ...area,
  top: area.top - Number(!showHeaders),
  bottom: area.bottom - Number(showTotals),
});

/** The filter as it is now; `null` where there is none. */
export function filteringOf({ sheet, tableId }: FilterOwner): Filtering | null {
  if (tableId === null) return sheet.traits.autoFilter;
  const table = tableOf({ sheet, id: tableId });
  const { showFilterButton, filters } = table;
  return showFilterButton || filters.size > 0 ? { area: filteredArea(table), filters } : null;
}

/** Filters a table anew; where nothing was filtered and nothing will be, hidden rows stay so. */
export function filterTable(book: Book, { sheet, id }: TableTarget, filters: Filters): Step {
  const table = tableOf({ sheet, id });
  if (table.filters.size === 0 && filters.size === 0) return sequence([]);
  const place = { sheet, tableId: id, area: filteredArea(table), filters: table.filters };
  return setFilters(book, place, filters);
}

/** Replaces the filters; those of a table bring its buttons back. */
export function filterAnew(
  book: Book,
  { sheet, tableId }: FilterOwner,
  { area, filters }: Filtering,
): Step {
  if (tableId === null) return setAutoFilter(book, sheet, { area, filters });
  const buttons = changeTable(sheet.id, tableId, { showFilterButton: true });
  return sequence([buttons, filterTable(book, { sheet, id: tableId }, filters)]);
}

/** Takes the filter away; a table loses its buttons. */
export const removeFilter = (book: Book, { sheet, tableId }: FilterOwner): Step =>
  tableId === null
    ? setAutoFilter(book, sheet, null)
    : sequence([
        filterTable(book, { sheet, id: tableId }, new Map()),
        changeTable(sheet.id, tableId, { showFilterButton: false }),
      ]);

export const withFilter = (filters: Filters, index: number, criteria: FilterCriteria): Filters =>
  new Map([...filters, [index, criteria]]);

export const withoutFilter = (filters: Filters, index: number): Filters =>
  new Map([...filters].filter(([at]) => at !== index));
