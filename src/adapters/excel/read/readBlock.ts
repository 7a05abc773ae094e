import type { TableLayout } from "../../../app/ports/sheetHost";
import type { CellValue } from "../../../core/fields/cellValue";
import type { Door } from "../door";
import type { Chunk } from "./chunks";

/**
 * The values of some sheet rows of a table, whatever is filtered, hidden or protected (truth V40).
 * Round trips: one. The range is not tracked: it costs no request to release.
 */
export function readBlock(
  door: Door,
  sheetId: string,
  { firstColumn, labels }: TableLayout,
  { start, end }: Chunk,
): Promise<CellValue[][]> {
  return door.exchange(({ workbook }) => {
    const block = workbook.worksheets
      .getItem(sheetId)
      .getRangeByIndexes(start, firstColumn, end - start, labels.length)
      .untrack();
    block.load("values");
    return () => block.values;
  });
}
