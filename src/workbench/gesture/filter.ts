import { isSingleCell, topLeft } from "../book/area";
import type { Book } from "../book/book";
import type { Area, Cell } from "../book/grid";
import type { Sheet } from "../book/sheet";
import type { FilterCriteria } from "../book/table";
import { changeTable } from "../change/tables/changeTable";
import { sequence } from "../change/together";
import { filterAt } from "../filter/filterPlace";
import { setAutoFilter, setFilters } from "../filter/setFilters";
import { filledRegion } from "./filledRegion";
import type { Refusal } from "./refusal";
import { perform, refusal } from "./refusal";

/**
 * The user presses "Filter": buttons come to the headers of the table or of the block around the
 * cell; pressed again they go, and every row is shown.
 */
export function toggleFilter(book: Book, sheet: Sheet, area: Area): Refusal | null {
  const at = topLeft(area);
  const place = filterAt(sheet, at);
  if (place !== null && place.tableId !== null) {
    const bare = changeTable(sheet.id, place.tableId, { showFilterButton: false });
    return perform(book, sequence([setFilters(book, place, new Map()), bare]));
  }
  const table = sheet.traits.tables.find(({ area: { top, bottom, left, right } }) => {
    return at.row >= top && at.row <= bottom && at.column >= left && at.column <= right;
  });
  if (table !== undefined) {
    return perform(book, changeTable(sheet.id, table.id, { showFilterButton: true }));
  }
  if (sheet.traits.autoFilter !== null) return perform(book, setAutoFilter(book, sheet, null));
  const region = isSingleCell(area) ? filledRegion(sheet, at) : area;
  const isBlank = sheet
    .values(region)
    .flat()
    .every((value) => value === null);
  if (isBlank) return refusal(book, "nothingToFilter");
  return perform(book, setAutoFilter(book, sheet, { area: region, filters: new Map() }));
}

/** The user filters a column by the button of its header; `null` shows all its values again. */
export function filterColumn(
  book: Book,
  sheet: Sheet,
  at: Cell,
  criteria: FilterCriteria | null,
): Refusal | null {
  const place = filterAt(sheet, at);
  if (place === null) return refusal(book, "nothingToFilter");
  const filters = new Map(place.filters);
  const index = at.column - place.area.left;
  if (criteria === null) filters.delete(index);
  else filters.set(index, criteria);
  return perform(book, setFilters(book, place, filters));
}

/** "Clear": the buttons stay, every row is shown. */
export function clearFilters(book: Book, sheet: Sheet, at: Cell): Refusal | null {
  const place = filterAt(sheet, at);
  return place === null ? null : perform(book, setFilters(book, place, new Map()));
}

/** "Reapply": rows that were typed or changed since are judged anew. */
export function reapplyFilters(book: Book, sheet: Sheet, at: Cell): Refusal | null {
  const place = filterAt(sheet, at);
  return place === null ? null : perform(book, setFilters(book, place, place.filters));
}
