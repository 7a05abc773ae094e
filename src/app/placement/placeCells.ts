import { cellAddress } from "../../core/sheetPlan/address";
import type { ExaminedCell } from "../../core/personalData/decision";
import type { TableSchema } from "../../core/schema/tableSchema";
import type { TableCell, TableLayout } from "../ports/sheetHost";
import type { PlacedCell } from "../publication/preflight";

/** Cells where a person may be named, with their address in the sheet and their column's title. */
export function placedCells(
  cells: readonly ExaminedCell[],
  { layout, schema }: { readonly layout: TableLayout; readonly schema: TableSchema },
): PlacedCell[] {
  const titles = columnTitles(schema);
  return cells.map((cell) => {
    const place = cellPlace(cell, layout);
    return {
      ...cell,
      address: place && cellAddress(place.row, place.column),
      columnTitle: titles.get(cell.field) ?? cell.field,
    };
  });
}

/** Null when the sheet has no such column any more. */
export function cellPlace(
  { row, field }: Pick<ExaminedCell, "row" | "field">,
  { labels, headerRow, firstColumn }: TableLayout,
): TableCell | null {
  const column = labels.findIndex((label) => label.trim() === field);
  return column < 0 ? null : { row: headerRow + 1 + row, column: firstColumn + column };
}

/** By field name, as the officer knows them. */
export function columnTitles({ fields }: TableSchema): ReadonlyMap<string, string> {
  return new Map(fields.map(({ name, title }) => [name, title || name]));
}
