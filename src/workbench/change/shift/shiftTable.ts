import type { FilterCriteria, Table } from "../../book/table";
import type { Shift } from "./shift";
import { isInBand, shiftArea } from "./shift";

/** A table after a shift of whole lines: wider, narrower, longer or shorter; none when it is gone. */
export function shiftTable(table: Table, shift: Shift): Table[] {
  if (!isInBand(table.area, shift)) return [table];
  const area = shiftArea(table.area, shift);
  if (area === null) return [];
  if (shift.axis === "rows") return [{ ...table, area, ...keptRows(table, shift) }];
  return [{ ...table, area, ...shiftColumns(table, shift) }];
}

/** A header or totals row that was deleted is not shown any more. */
function keptRows(table: Table, { at, count }: Shift): Partial<Table> {
  const gone = (row: number) => count < 0 && row >= at && row < at - count;
  return {
    showHeaders: table.showHeaders && !gone(table.area.top),
    showTotals: table.showTotals && !gone(table.area.bottom),
  };
}

function shiftColumns(table: Table, { at, count }: Shift): Partial<Table> {
  const index = Math.max(0, at - table.area.left);
  if (count > 0) {
    if (at <= table.area.left || at > table.area.right) return {};
    return insertColumns(table, index, count);
  }
  const end = at - count - table.area.left;
  const kept = table.columns.filter((_, i) => i < index || i >= end);
  const lost = table.columns.length - kept.length;
  const filters = [...table.filters].filter(([i]) => i < index || i >= end);
  return { columns: kept, filters: renumber(filters, index, -lost) };
}

/** New columns bear no name until `nameNewColumns` gives them one. */
function insertColumns(table: Table, index: number, count: number): Partial<Table> {
  const lastId = Math.max(...table.columns.map(({ id }) => id));
  const fresh = Array.from({ length: count }, (_, i) => ({ id: lastId + 1 + i, name: "" }));
  const columns = table.columns.toSpliced(index, 0, ...fresh);
  return { columns, filters: renumber([...table.filters], index, count) };
}

const renumber = (
  filters: readonly (readonly [number, FilterCriteria])[],
  from: number,
  by: number,
): ReadonlyMap<number, FilterCriteria> =>
  new Map(filters.map(([i, filter]) => [i < from ? i : i + by, filter]));
