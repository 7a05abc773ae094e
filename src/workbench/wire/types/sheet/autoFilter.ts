import { columnCount } from "../../../book/area";
import type { Sheet } from "../../../book/sheet";
import type { AutoFilter, FilterCriteria } from "../../../book/table";
import { setAutoFilter } from "../../../filter/setFilters";
import { areaOf } from "../../addresses";
import { either, integer, isText, objectOf, optional, text } from "../../argument";
import type { Batch } from "../../batch";
import { range } from "../../objects";
import { method, officeType, readOnly } from "../../officeType";
import { performFor } from "../../scene";
import { readFilterCriteria } from "../../values/readFilterCriteria";
import { invalidArgument } from "../../wireError";

const become = (sheet: Sheet, autoFilter: AutoFilter | null, { scene }: Batch): void =>
  performFor(scene, setAutoFilter(scene.book, sheet, autoFilter));

const criteriaOf = ({ area, filters }: AutoFilter): (FilterCriteria | null)[] =>
  Array.from({ length: columnCount(area) }, (_, index) => filters.get(index) ?? null);

const without = (filter: AutoFilter, index: number): AutoFilter => {
  const filters = new Map(filter.filters);
  filters.delete(index);
  return { ...filter, filters };
};

export const autoFilter = officeType<Sheet>("AutoFilter", {
  members: {
    enabled: readOnly(({ traits }) => traits.autoFilter !== null),
    isDataFiltered: readOnly(({ traits }) => (traits.autoFilter?.filters.size ?? 0) > 0),
    criteria: readOnly(({ traits }) =>
      traits.autoFilter === null ? [] : criteriaOf(traits.autoFilter),
    ),
    /** Filters a range, in place of what was filtered; a column outside it is refused. */
    apply: method(
      [either(isText, text, objectOf("Range")), optional(integer), optional(readFilterCriteria)],
      (sheet, [given, index, criteria], batch) => {
        const { area } = areaOf(sheet, given, batch);
        if (index !== undefined && (index < 0 || index >= columnCount(area))) {
          throw invalidArgument(`There is no column ${index} in that range.`);
        }
        const hasCriteria = index !== undefined && criteria !== undefined;
        const filters = new Map(hasCriteria ? [[index, criteria] as const] : []);
        become(sheet, { area, filters }, batch);
      },
    ),
    clearColumnCriteria: method([integer], (sheet, [index], batch) => {
      if (sheet.traits.autoFilter !== null) {
        become(sheet, without(sheet.traits.autoFilter, index), batch);
      }
    }),
    clearCriteria: method([], (sheet, _none, batch) => {
      const filter = sheet.traits.autoFilter;
      if (filter !== null) become(sheet, { ...filter, filters: new Map() }, batch);
    }),
    reapply: method([], (sheet, _none, batch) => become(sheet, sheet.traits.autoFilter, batch)),
    remove: method([], (sheet, _none, batch) => become(sheet, null, batch)),
    getRange: method([], (sheet) => {
      if (sheet.traits.autoFilter === null) throw invalidArgument("Nothing is filtered.");
      return range(sheet, sheet.traits.autoFilter.area);
    }),
    getRangeOrNullObject: method([], (sheet) =>
      sheet.traits.autoFilter === null ? null : range(sheet, sheet.traits.autoFilter.area),
    ),
  },
});
