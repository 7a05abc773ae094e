import { columnCount, sameArea } from "../../../book/area";
import type { Area } from "../../../book/grid";
import { areaOf } from "../../addresses";
import { either, integer, isText, objectOf, optional, text } from "../../argument";
import type { Batch } from "../../batch";
import { range } from "../../objects";
import { method, officeType, readOnly } from "../../officeType";
import { performFor } from "../../scene";
import { invalidArgument } from "../../wireError";
import { tableOf } from "../table/found";
import type { FilterOwner, Filtering, Filters } from "./filterOwner";
import {
  filterAnew,
  filteredArea,
  filteringOf,
  removeFilter,
  withFilter,
  withoutFilter,
} from "./filterOwner";
import { officeCriteria, readFilterCriteria } from "./readFilterCriteria";

const NONE: Filters = new Map();

const criteriaOf = ({ area, filters }: Filtering) =>
  Array.from({ length: columnCount(area) }, (_, index) => officeCriteria(filters.get(index)));

/** Filters anew, where anything is filtered at all. */
function change(owner: FilterOwner, { scene }: Batch, next: (now: Filtering) => Filtering): void {
  const filtering = filteringOf(owner);
  if (filtering !== null) performFor(scene, filterAnew(scene.book, owner, next(filtering)));
}

function requireColumn(area: Area, index: number): void {
  if (index >= 0 && index < columnCount(area)) return;
  throw invalidArgument(`There is no column ${index} in that range.`);
}

/** A table is filtered whole; a sheet where it is told to. */
function requireOwnArea({ sheet, tableId }: FilterOwner, area: Area): void {
  if (tableId === null) return;
  const table = tableOf({ sheet, id: tableId });
  if (!sameArea(area, table.area) && !sameArea(area, filteredArea(table))) {
    throw invalidArgument("The filter of a table covers its own range.");
  }
}

export const autoFilter = officeType<FilterOwner>("AutoFilter", {
  members: {
    enabled: readOnly((owner) => filteringOf(owner) !== null),
    isDataFiltered: readOnly((owner) => (filteringOf(owner)?.filters.size ?? 0) > 0),
    criteria: readOnly((owner) => {
      const filtering = filteringOf(owner);
      return filtering === null ? [] : criteriaOf(filtering);
    }),
    /**
     * Filters a range, in place of another that was filtered; on the same range one column more is
     * filtered, as `Range.AutoFilter` of VBA does. A column outside is refused (truth W44).
     */
    apply: method(
      [either(isText, text, objectOf("Range")), optional(integer), optional(readFilterCriteria)],
      (owner, [given, index, criteria], batch) => {
        const { area } = areaOf(owner.sheet, given, batch);
        requireOwnArea(owner, area);
        if (index !== undefined) requireColumn(area, index);
        const known = filteringOf(owner);
        const kept: Filters = known !== null && sameArea(known.area, area) ? known.filters : NONE;
        const hasCriteria = index !== undefined && criteria !== undefined;
        const filters = hasCriteria ? withFilter(kept, index, criteria) : NONE;
        performFor(batch.scene, filterAnew(batch.scene.book, owner, { area, filters }));
      },
    ),
    clearColumnCriteria: method([integer], (owner, [index], batch) =>
      change(owner, batch, ({ area, filters }) => {
        requireColumn(area, index);
        return { area, filters: withoutFilter(filters, index) };
      }),
    ),
    clearCriteria: method([], (owner, _none, batch) =>
      change(owner, batch, ({ area }) => ({ area, filters: NONE })),
    ),
    reapply: method([], (owner, _none, batch) => change(owner, batch, (filtering) => filtering)),
    remove: method([], (owner, _none, { scene }) => {
      if (filteringOf(owner) !== null) performFor(scene, removeFilter(scene.book, owner));
    }),
    getRange: method([], (owner) => {
      const filtering = filteringOf(owner);
      if (filtering === null) throw invalidArgument("Nothing is filtered.");
      return range(owner.sheet, filtering.area);
    }),
    getRangeOrNullObject: method([], (owner) => {
      const filtering = filteringOf(owner);
      return filtering === null ? null : range(owner.sheet, filtering.area);
    }),
  },
});
