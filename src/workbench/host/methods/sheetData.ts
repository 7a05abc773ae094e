import { columnCount, isSingleCell, rowCount } from "../../book/area";
import type { Area } from "../../book/grid";
import { ExcelRefusal } from "../../book/refusal";
import type { Sheet } from "../../book/sheet";
import { enter } from "../../change/cells/enter";
import { readApiValue } from "../../typing/readApiValue";
import { cellJson } from "../../wire/values/cellJson";
import type { HostConversation } from "../hostConversation";

/** Office's numbers for data that cannot be read or written. */
export const DATA_ERROR = {
  coercion: 1000,
  selectionCoercion: 1004,
  cannotWrite: 2001,
  notOfSelectionSize: 2002,
  notOfBindingSize: 2004,
} as const;

/** A matrix, or text with tabs and line feeds. */
export function readData(sheet: Sheet, area: Area, coercion: string | undefined) {
  const matrix = sheet.values(area).map((row) => row.map(cellJson));
  if (coercion === "matrix") return { Error: 0, Data: matrix };
  if (coercion !== "text") return { Error: DATA_ERROR.coercion };
  return { Error: 0, Data: matrix.map((row) => row.join("\t")).join("\n") };
}

interface Given {
  readonly CoerceType?: string | undefined;
  readonly Data?: unknown;
}

/** Rows of a matrix or of a text; `null` for tables, HTML and pictures. */
function rowsOf({ CoerceType, Data }: Given): unknown[][] | null {
  const isText = CoerceType === "text" || typeof Data === "string";
  if (isText)
    return String(Data)
      .split("\n")
      .map((line) => line.split("\t"));
  const isMatrix = Array.isArray(Data) && Data.every(Array.isArray);
  return isMatrix && Data.length > 0 ? (Data as unknown[][]) : null;
}

/** Writes from the first cell; a place of several cells must have the size of the data. */
export function writeData(
  { host, id }: HostConversation,
  { sheet, area }: { readonly sheet: Sheet; readonly area: Area },
  given: Given,
  wrongSize: number,
): { Error: number } {
  const rows = rowsOf(given);
  const width = rows?.[0]?.length ?? 0;
  if (rows === null || width === 0) return { Error: DATA_ERROR.coercion };
  const fits = rows.length === rowCount(area) && width === columnCount(area);
  const isRagged = rows.some((row) => row.length !== width);
  if (isRagged || (!fits && !isSingleCell(area))) return { Error: wrongSize };
  const at = { row: area.top, column: area.left };
  const entries = rows.map((row, i) =>
    row.map((value, j) => {
      const { numberFormat } = sheet.style(at.row + i, at.column + j);
      return readApiValue(value, numberFormat);
    }),
  );
  try {
    host.book.perform("api", enter(sheet.id, at, entries), id);
    return { Error: 0 };
  } catch (error) {
    if (error instanceof ExcelRefusal) return { Error: DATA_ERROR.cannotWrite };
    throw error;
  }
}
