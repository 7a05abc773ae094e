import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { TableTrace } from "./rowChanges";

/** 8 bytes: two rows among a million share one with a chance of 1 in 30 million. */
const DIGEST_BYTES = 8;
/** In hexadecimal. */
export const DIGEST_LENGTH = 2 * DIGEST_BYTES;

/**
 * The trace of a table, row by row.
 * @param rows texts as published, the header left out.
 * @param keyColumns positions of the primary key's columns; empty when the schema has none.
 */
export function tableTrace(
  rows: readonly (readonly string[])[],
  keyColumns: readonly number[],
): TableTrace {
  const keyOf = (row: readonly string[]): string =>
    rowDigest(keyColumns.map((column) => row[column] ?? ""));
  return { contents: rows.map(rowDigest), keys: keyColumns.length > 0 ? rows.map(keyOf) : null };
}

/** Rows are digested again at each edit and each decision, though few of them changed. */
const KNOWN = new WeakMap<readonly string[], string>();

/** By it a row is known again without being kept. @param cells never changed in place. */
export function rowDigest(cells: readonly string[]): string {
  const known = KNOWN.get(cells) ?? digest(cells);
  KNOWN.set(cells, known);
  return known;
}

function digest(cells: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(cells))).subarray(0, DIGEST_BYTES));
}
