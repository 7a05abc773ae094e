import type { TableLayout } from "../../../app/ports/sheetHost";
import type { CellValue } from "../../../core/fields/cellValue";
import type { Door } from "../door";
import { markDates } from "./dateCells";
import { readBlock } from "./readBlock";

/** Some data rows again, after an edit. Round trips: one, and one for formats when text columns hold numbers. */
export async function readRows(
  door: Door,
  sheetId: string,
  layout: TableLayout,
  start: number,
  end: number,
): Promise<CellValue[][]> {
  const first = layout.headerRow + 1;
  const rows = await readBlock(door, sheetId, layout, { start: first + start, end: first + end });
  await markDates(door, sheetId, layout, first + start, rows);
  return rows;
}
