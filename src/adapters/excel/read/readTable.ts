import type { ReadRequest, SheetTable, TableLayout } from "../../../app/ports/sheetHost";
import { SheetRefused } from "../../../app/ports/sheetRefusal";
import type { StopSignal } from "../../../app/ports/stopSignal";
import type { CellValue } from "../../../core/fields/cellValue";
import type { Door } from "../door";
import { isRefused } from "../refusal";
import { bytesPerRow, chunksOf, halves, type Chunk } from "./chunks";
import { markDates } from "./dateCells";
import { findTable } from "./findTable";
import { readBlock } from "./readBlock";
import { mergedIn, type Shape } from "./shape";

/**
 * The whole table of a sheet whose shape is known. Round trips: one or two for up to 4 MB of values,
 * one per megabyte beyond, and one for formats when text columns hold numbers.
 */
export async function readTable(
  door: Door,
  sheetId: string,
  shape: Shape | null,
  request: ReadRequest,
  signal: StopSignal,
): Promise<SheetTable> {
  if (!shape) throw new SheetRefused({ kind: "empty" });
  const layout = findTable(shape.head, request.fields, request.dateSensitive);
  if (!layout) throw new SheetRefused({ kind: "noHeader" });
  const rows = await readRows(door, sheetId, layout, shape, request.onProgress, signal);
  dropBlankEnd(rows);
  await markDates(door, sheetId, layout, layout.headerRow + 1, rows);
  return { layout, rows, mergedAreas: mergedIn(shape, layout) };
}

async function readRows(
  door: Door,
  sheetId: string,
  layout: TableLayout,
  shape: Shape,
  onProgress: ReadRequest["onProgress"],
  signal: StopSignal,
): Promise<CellValue[][]> {
  const rows: CellValue[][] = [];
  const first = layout.headerRow + 1;
  const pending = [...chunksOf(first, shape.end, bytesPerRow(sample(shape, layout)))];
  for (let chunk = pending.shift(); chunk; chunk = pending.shift()) {
    signal.throwIfAborted();
    const block = await readOrCut(door, sheetId, layout, chunk);
    if ("cut" in block) pending.unshift(...block.cut);
    else for (const row of block.rows) rows.push(row);
    onProgress(rows.length, shape.end - first);
  }
  signal.throwIfAborted();
  return rows;
}

/** Texts may be much longer further down than in the sample: then the chunk is cut in two. */
async function readOrCut(
  door: Door,
  sheetId: string,
  layout: TableLayout,
  chunk: Chunk,
): Promise<{ readonly rows: CellValue[][] } | { readonly cut: readonly Chunk[] }> {
  try {
    return { rows: await readBlock(door, sheetId, layout, chunk) };
  } catch (failure) {
    const cut = isRefused(failure, "tooLarge") ? halves(chunk) : null;
    if (!cut) throw failure;
    return { cut };
  }
}

/** The rows under the header that came with the shape; the header itself when there are none. */
function sample({ head }: Shape, { headerRow }: TableLayout): readonly (readonly unknown[])[] {
  const below = head.values
    .slice(headerRow + 1 - head.top)
    .filter((row) => row.some((v) => v !== ""));
  return below.length > 0 ? below : head.values;
}

function dropBlankEnd(rows: CellValue[][]): void {
  while (rows.at(-1)?.every((value) => value === "")) rows.pop();
}
