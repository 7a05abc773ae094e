import type { CellValue } from "../../../core/fields/cellValue";
import type { TableLayout } from "../../../app/ports/sheetHost";
import type { Door } from "../door";
import { isDateFormat } from "./dateFormat";

/** A format weighs about 15 bytes in an answer, `["dd/mm/yyyy"],`: a megabyte and some at most. */
const CELLS_PER_REQUEST = 100_000;

/** Part of a column that holds numbers: rows of the table, end excluded. */
interface Span {
  readonly column: number;
  readonly start: number;
  readonly end: number;
}

/**
 * In a text column only the number format tells a date from a number. The formats are asked where
 * such a column holds numbers, and nowhere else: for most sheets nothing at all.
 * Round trips: none, or one per megabyte of formats.
 */
export async function markDates(
  door: Door,
  sheetId: string,
  layout: TableLayout,
  firstRow: number,
  rows: CellValue[][],
): Promise<void> {
  for (const spans of requests(layout.dateSensitive.flatMap((at) => numericSpan(rows, at) ?? []))) {
    const formats = await readFormats(door, sheetId, layout, firstRow, spans);
    spans.forEach((span, index) => applyFormats(rows, span, formats[index] ?? []));
  }
}

function numericSpan(rows: readonly CellValue[][], column: number): Span | null {
  const isNumeric = (row: readonly CellValue[]): boolean => typeof row[column] === "number";
  const start = rows.findIndex(isNumeric);
  return start < 0 ? null : { column, start, end: rows.findLastIndex(isNumeric) + 1 };
}

/** Spans cut to what one answer may weigh, and packed together while they fit. */
function requests(spans: readonly Span[]): readonly (readonly Span[])[] {
  const packed: Span[][] = [];
  let room = 0;
  for (const { column, start, end } of spans)
    for (let from = start; from < end; from += CELLS_PER_REQUEST) {
      const piece = { column, start: from, end: Math.min(end, from + CELLS_PER_REQUEST) };
      const cells = piece.end - piece.start;
      if (cells > room) {
        packed.push([]);
        room = CELLS_PER_REQUEST;
      }
      packed.at(-1)?.push(piece);
      room -= cells;
    }
  return packed;
}

function readFormats(
  door: Door,
  sheetId: string,
  layout: TableLayout,
  firstRow: number,
  spans: readonly Span[],
): Promise<readonly (readonly string[])[]> {
  return door.exchange(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(sheetId);
    const ranges = spans.map(({ column, start, end }) =>
      sheet
        .getRangeByIndexes(firstRow + start, layout.firstColumn + column, end - start, 1)
        .untrack()
        .load("numberFormat"),
    );
    return () => ranges.map(({ numberFormat }) => numberFormat.map(([format]) => String(format)));
  });
}

function applyFormats(rows: CellValue[][], span: Span, formats: readonly string[]): void {
  formats.forEach((format, index) => {
    const row = rows[span.start + index];
    const value = row?.[span.column];
    if (row && typeof value === "number" && isDateFormat(format))
      row[span.column] = { serial: value };
  });
}
