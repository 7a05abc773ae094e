import { columnCount } from "../../../book/area";
import type { Sheet } from "../../../book/sheet";
import type { AutoFilter, FilterCriteria } from "../../../book/table";
import { setLinesHidden } from "../../../change/lines/setLines";
import { setSheetTraits } from "../../../change/setTraits";
import { sequence } from "../../../change/together";
import { areaOf } from "../../addresses";
import { either, integer, isText, objectOf, optional, text } from "../../argument";
import type { Batch } from "../../batch";
import { range } from "../../objects";
import { method, officeType, readOnly } from "../../officeType";
import { performFor } from "../../scene";
import { filteredRows } from "../../values/filtering";
import { readFilterCriteria } from "../../values/readFilterCriteria";
import { invalidArgument } from "../../wireError";

/** Replaces the sheet's filter and hides the rows that it does not keep (truth W44). */
function become(sheet: Sheet, autoFilter: AutoFilter | null, { scene }: Batch): void {
  const covered = (autoFilter ?? sheet.traits.autoFilter)?.area;
  if (covered === undefined) return;
  const hidden =
    autoFilter === null
      ? new Set<number>()
      : filteredRows(scene.book, sheet, autoFilter.area, autoFilter.filters);
  const steps = stretches(covered.top + 1, covered.bottom, (row) => hidden.has(row)).map(
    ({ first, last, value }) => setLinesHidden(sheet.id, "rows", first, last, value),
  );
  const trait = setSheetTraits(sheet.id, { autoFilter }, "filter");
  performFor(scene, sequence([trait, ...steps]));
}

interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly value: boolean;
}

/** Rows in stretches of the same state. */
function stretches(from: number, to: number, isHidden: (row: number) => boolean): Stretch[] {
  const found: Stretch[] = [];
  for (let row = from; row <= to; row++) {
    const last = found.at(-1);
    const value = isHidden(row);
    if (last?.value === value) found[found.length - 1] = { ...last, last: row };
    else found.push({ first: row, last: row, value });
  }
  return found;
}

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
