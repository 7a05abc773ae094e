import { areaTopLeft, cellArea } from "../../book/area";
import type { ConditionalFormat } from "../../book/conditionalFormat";
import type { Cell } from "../../book/grid";
import type { FreezePanes, Hyperlink, PageBreaks, SheetTraits } from "../../book/sheetTraits";
import type { AutoFilter } from "../../book/table";
import type { PageLayout } from "../../book/pageLayout";
import type { Validation } from "../../book/validation";
import type { Shift } from "./shift";
import { isInBand, shiftArea, shiftAreas, shiftExtent } from "./shift";
import { shiftTable } from "./shiftTable";

/** The traits of the sheet that shifts: what covered cells still covers the same cells. */
export function shiftTraits(traits: SheetTraits, shift: Shift): Partial<SheetTraits> {
  return {
    merges: shiftAreas(traits.merges, shift),
    validations: withAreas<Validation>(traits.validations, shift),
    conditionalFormats: withAreas<ConditionalFormat>(traits.conditionalFormats, shift),
    notes: traits.notes.flatMap((note) => shiftOnCell(note, shift)),
    comments: traits.comments.flatMap((comment) => shiftOnCell(comment, shift)),
    hyperlinks: traits.hyperlinks.flatMap((link) => shiftLink(link, shift)),
    pageBreaks: shiftBreaks(traits.pageBreaks, shift),
    bindings: traits.bindings.flatMap((binding) => {
      const area = shiftArea(binding.area, shift);
      return area === null ? [] : [{ ...binding, area }];
    }),
    tables: traits.tables.flatMap((table) => shiftTable(table, shift)),
    autoFilter: traits.autoFilter === null ? null : shiftFilter(traits.autoFilter, shift),
    freeze: traits.freeze === null ? null : shiftFreeze(traits.freeze, shift),
    pageLayout: shiftLayout(traits.pageLayout, shift),
  };
}

function withAreas<T extends Validation | ConditionalFormat>(
  rules: readonly T[],
  shift: Shift,
): readonly T[] {
  return rules
    .map((rule) => ({ ...rule, areas: shiftAreas(rule.areas, shift) }))
    .filter(({ areas }) => areas.length > 0);
}

/** What is fixed to one cell. */
function shiftOnCell<T extends Cell>(thing: T, shift: Shift): T[] {
  const area = shiftArea(cellArea(thing.row, thing.column), shift);
  return area === null ? [] : [{ ...thing, ...areaTopLeft([area]) }];
}

function shiftLink(link: Hyperlink, shift: Shift): Hyperlink[] {
  return shiftAreas([link.area], shift).map((area) => ({ ...link, area }));
}

/** A break stays before the same line; deleting that line takes it away. Cells alone move none. */
function shiftBreaks(breaks: PageBreaks, shift: Shift): PageBreaks {
  if (shift.band !== undefined) return breaks;
  const moved = breaks[shift.axis].flatMap((line) => shiftExtent(line, line, shift)?.[0] ?? []);
  return { ...breaks, [shift.axis]: moved };
}

function shiftFilter(filter: AutoFilter, shift: Shift): AutoFilter | null {
  const area = shiftArea(filter.area, shift);
  if (area === null) return null;
  const isHit = shift.axis === "rows" && isInBand(filter.area, shift);
  const headerGone = isHit && isDeleted(filter.area.top, shift);
  return headerGone ? null : { ...filter, area };
}

const isDeleted = (line: number, { at, count }: Shift): boolean =>
  count < 0 && line >= at && line < at - count;

/** Lines inserted or deleted among the frozen ones widen or narrow the pane. */
function shiftFreeze(freeze: FreezePanes, shift: Shift): FreezePanes | null {
  const { axis, at, count, band } = shift;
  const frozen = freeze[axis];
  if (band !== undefined || at >= frozen) return freeze;
  const lost = Math.min(-count, frozen - at);
  const next = { ...freeze, [axis]: frozen + (count > 0 ? count : -lost) };
  return next.rows === 0 && next.columns === 0 ? null : next;
}

function shiftLayout(layout: PageLayout, shift: Shift): PageLayout {
  const { printTitleRows, printTitleColumns } = layout;
  return {
    ...layout,
    printAreas: shiftAreas(layout.printAreas, shift),
    printTitleRows: printTitleRows === null ? null : shiftArea(printTitleRows, shift),
    printTitleColumns: printTitleColumns === null ? null : shiftArea(printTitleColumns, shift),
  };
}
