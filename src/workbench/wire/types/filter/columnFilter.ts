import type { FilterCriteria } from "../../../book/table";
import { integer, json, oneOf, optional, text } from "../../argument";
import type { Batch } from "../../batch";
import { method, officeType, readOnly } from "../../officeType";
import { performFor } from "../../scene";
import { color } from "../../values/color";
import { invalidArgument, WireError } from "../../wireError";
import type { ColumnTarget } from "../table/found";
import { columnIndexOf, tableOf } from "../table/found";
import { filterAnew, filterTable, withFilter, withoutFilter } from "./filterOwner";
import { DYNAMIC_CRITERIA } from "./dynamicCriteria";
import { officeCriteria, readFilterCriteria, readFilterValues } from "./readFilterCriteria";

function apply(target: ColumnTarget, criteria: FilterCriteria, { scene }: Batch): void {
  const { sheet, id } = target;
  const { area, filters } = tableOf(target);
  const changed = withFilter(filters, columnIndexOf(target), criteria);
  const owner = { sheet, tableId: id };
  performFor(scene, filterAnew(scene.book, owner, { area, filters: changed }));
}

type Rank = "BottomItems" | "BottomPercent" | "TopItems" | "TopPercent";

const ranking = (filterOn: Rank) =>
  method([integer], (target: ColumnTarget, [wanted], batch) => {
    if (wanted < 1) throw invalidArgument("At least one is kept.");
    apply(target, { filterOn, criterion1: String(wanted) }, batch);
  });

const colouring = (filterOn: "CellColor" | "FontColor") =>
  method([color], (target: ColumnTarget, [given], batch) =>
    apply(target, { filterOn, color: given }, batch),
  );

/** The filter of one column of a table. */
export const filter = officeType<ColumnTarget>("Filter", {
  members: {
    criteria: readOnly((target) =>
      officeCriteria(tableOf(target).filters.get(columnIndexOf(target))),
    ),
    apply: method([readFilterCriteria], (target, [criteria], batch) =>
      apply(target, criteria, batch),
    ),
    applyBottomItemsFilter: ranking("BottomItems"),
    applyBottomPercentFilter: ranking("BottomPercent"),
    applyTopItemsFilter: ranking("TopItems"),
    applyTopPercentFilter: ranking("TopPercent"),
    applyCellColorFilter: colouring("CellColor"),
    applyFontColorFilter: colouring("FontColor"),
    applyCustomFilter: method(
      [text, optional(text), optional(oneOf(["And", "Or"] as const))],
      (target, [criterion1, criterion2, operator], batch) => {
        const second = criterion2 === undefined ? {} : { criterion2, operator: operator ?? "And" };
        apply(target, { filterOn: "Custom", criterion1, ...second }, batch);
      },
    ),
    applyDynamicFilter: method([oneOf(DYNAMIC_CRITERIA)], (target, [dynamicCriteria], batch) =>
      apply(target, { filterOn: "Dynamic", dynamicCriteria }, batch),
    ),
    applyIconFilter: method([json], () => {
      throw new WireError("NotImplemented", "The workbench does not filter on icons.");
    }),
    applyValuesFilter: method([readFilterValues], (target, [values], batch) =>
      apply(target, { filterOn: "Values", ...values }, batch),
    ),
    clear: method([], (target, _none, { scene }) => {
      const filters = withoutFilter(tableOf(target).filters, columnIndexOf(target));
      performFor(scene, filterTable(scene.book, target, filters));
    }),
  },
});
