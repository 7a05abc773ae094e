import type { Book } from "../book/book";
import { readXlsx } from "./readXlsx";
import { XlsxError } from "./xlsxError";

/** The workbook in bytes that an add-in gives; `null` for bytes that are none. */
export function readIfXlsx(bytes: Uint8Array): Book | null {
  try {
    return readXlsx(bytes);
  } catch (failure) {
    if (failure instanceof XlsxError) return null;
    throw failure;
  }
}
