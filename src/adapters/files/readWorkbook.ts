import { dateToSerial, EncryptedFileError, readXlsx, type CellValue as ReadValue } from "hucre";
import type { CellValue } from "../../core/fields/cellValue";
import { fault } from "../../core/report/fault";
import { fileSignature } from "./fileSignature";
import { unread, type Unread } from "./readTextFile";

/** A worksheet's cells; a cell shown as a date is a `DateSerial` whatever its column. */
export interface SheetRows {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
}

export type WorkbookReading = { readonly ok: true; readonly sheets: readonly SheetRows[] } | Unread;

/** The worksheets of an .xlsx, values only; a workbook that cannot be read is told, never thrown. */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookReading> {
  if (bytes.length === 0) return unread(fault("source.empty", {}));
  const signature = fileSignature(bytes);
  if (signature === "compound") return unread(fault("source.unreadable", { reason: "protected" }));
  if (signature !== "zip") return unread(fault("source.unreadable", { reason: "damaged" }));
  try {
    const { sheets } = await readXlsx(bytes);
    return { ok: true, sheets: sheets.map(({ name, rows }) => ({ name, rows: rows.map(cells) })) };
  } catch (problem) {
    const reason = problem instanceof EncryptedFileError ? "protected" : "damaged";
    return unread(fault("source.unreadable", { reason }));
  }
}

function cells(row: readonly ReadValue[]): CellValue[] {
  return row.map((value) => {
    if (value === null) return "";
    return value instanceof Date ? { serial: dateToSerial(value) } : value;
  });
}
