import { rowsOfText } from "../../core/csv/textTable";
import { fault, locate, type Fault } from "../../core/report/fault";
import type { Finding } from "../../core/report/finding";
import { decodeText } from "./decodeText";
import { fileSignature } from "./fileSignature";

/** A table read, header first, or why the file cannot be. */
export interface Unread {
  readonly ok: false;
  readonly finding: Finding;
}

export type TableReading =
  { readonly ok: true; readonly rows: readonly (readonly string[])[] } | Unread;

export type TextOpening =
  { readonly ok: true; readonly rows: Iterable<readonly string[]> } | Unread;

/** A text is one string for JavaScript, which has room for half a billion characters. */
export const LARGEST_FILE = 400_000_000;

/** @param extension with its dot, in lower case: `.csv` or `.tsv`. */
export function readTextFile(bytes: Uint8Array, extension: string): TableReading {
  const opened = openTextFile(bytes, extension);
  return opened.ok ? { ok: true, rows: [...opened.rows] } : opened;
}

/** The same, each row read when it is asked for: a long file is never held as cells. */
export function openTextFile(bytes: Uint8Array, extension: string): TextOpening {
  if (extension !== ".csv" && extension !== ".tsv")
    return unread(fault("source.format", { extension }));
  if (bytes.length === 0) return unread(fault("source.empty", {}));
  if (bytes.length > LARGEST_FILE)
    return unread(fault("source.unreadable", { reason: "tooLarge" }));
  // The reference takes these for texts, and fails on their first bytes.
  if (fileSignature(bytes)) return unread(fault("source.unreadable", { reason: "notText" }));
  const decoding = decodeText(bytes);
  if (!decoding.ok) return unread(fault("source.encoding", { encoding: decoding.encoding }));
  if (decoding.text === "") return unread(fault("source.empty", {}));
  return { ok: true, rows: rowsOfText(decoding.text, extension === ".tsv") };
}

export function unread(found: Fault): Unread {
  return { ok: false, finding: locate(found, null, null) };
}
