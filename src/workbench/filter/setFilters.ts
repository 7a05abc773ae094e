import { sameArea } from "../book/area";
import type { Book } from "../book/book";
import type { Sheet } from "../book/sheet";
import type { AutoFilter, FilterCriteria } from "../book/table";
import type { Step } from "../change/change";
import { hideExactly } from "../change/lines/hideExactly";
import { setSheetTraits } from "../change/setTraits";
import { changeTable } from "../change/tables/changeTable";
import { sequence } from "../change/together";
import { filteredRows } from "./filteredRows";
import type { FilterPlace } from "./filterPlace";

type Filters = ReadonlyMap<number, FilterCriteria>;

/** Gives a filter other criteria: hides the rows that they do not keep and shows the others. */
export function setFilters(book: Book, place: FilterPlace, filters: Filters): Step {
  const { sheet, tableId, area } = place;
  if (tableId === null) return setAutoFilter(book, sheet, { area, filters });
  const changed = changeTable(sheet.id, tableId, { filters });
  return sequence([changed, hideFiltered(book, sheet, { area, filters })]);
}

/** Replaces the sheet's own filter, or takes it away: the rows it hid are shown (W44). */
export function setAutoFilter(book: Book, sheet: Sheet, autoFilter: AutoFilter | null): Step {
  const before = sheet.traits.autoFilter;
  const isElsewhere =
    before !== null && (autoFilter === null || !sameArea(before.area, autoFilter.area));
  return sequence([
    setSheetTraits(sheet.id, { autoFilter }, "filter"),
    ...(isElsewhere ? [hideFiltered(book, sheet, { ...before, filters: new Map() })] : []),
    ...(autoFilter === null ? [] : [hideFiltered(book, sheet, autoFilter)]),
  ]);
}

function hideFiltered(book: Book, sheet: Sheet, { area, filters }: AutoFilter): Step {
  const hidden = filteredRows(book, sheet, area, filters);
  return hideExactly(sheet.id, area.top + 1, area.bottom, (row) => hidden.has(row));
}
