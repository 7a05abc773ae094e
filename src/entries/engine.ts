import { OFFICIAL_LISTS } from "../adapters/catalogue/officialLists";
import { openTextFile } from "../adapters/files/readTextFile";
import { checkTexts } from "../core/engine/checkTexts";
import { compileSchema } from "../core/engine/compiledSchema";
import { ownFindings } from "../core/engine/ownFindings";
import { fault, locate } from "../core/report/fault";
import type { Finding } from "../core/report/finding";
import { readSchema } from "../core/schema/readSchema";

/** What a check says, as plain data. */
export interface Report {
  /** True when no finding is an error: warnings do not invalidate a table. */
  readonly valid: boolean;
  /** Data rows that were judged; 0 when the schema itself is invalid. */
  readonly rows: number;
  /** In the order of the file: schema, header, then by row, then by column. */
  readonly findings: readonly Finding[];
}

/**
 * Judges a table of texts by a Table Schema, as Validata does: `ligne-claire/engine` in Node.
 * @param descriptor a parsed Table Schema, or anything: an invalid one is reported, never thrown.
 * @param rows the table, header first, each cell the exact text of the CSV.
 */
export function checkTable(descriptor: unknown, rows: Iterable<readonly string[]>): Report {
  if (Array.isArray(rows) && rows.length === 0) return unreadable(NO_ROW);
  const reading = readSchema(plainDescriptor(descriptor));
  if (!reading.ok) return { valid: false, rows: 0, findings: reading.findings };
  const compiled = compileSchema(reading.schema, "file", OFFICIAL_LISTS);
  if (isOneEmptyRow(rows)) return unreadable(NO_ROW, ...compiled.checkFindings);
  const outcome = checkTexts(compiled, rows);
  return { valid: outcome.findings.every(isWarning), ...outcome };
}

/** What the reference knows of a file beside its bytes. */
export interface CsvOptions {
  /** Its end tells how it is read: `.csv` (also when there is no name) or `.tsv`; any other is refused. */
  readonly fileName?: string;
}

/**
 * Judges a file's bytes as Validata judges an upload: encoding, separator, quotes and line ends are its own guesses.
 * A file that it cannot read is reported (`source-error`, `format-error`), never thrown.
 */
export function checkCsv(
  descriptor: unknown,
  bytes: Uint8Array,
  { fileName = ".csv" }: CsvOptions = {},
): Report {
  const extension = /\.[^./\\]*$/.exec(fileName.toLowerCase())?.[0] ?? "";
  const reading = openTextFile(bytes, extension);
  if (!reading.ok) return unreadable(reading.finding);
  const report = checkTable(descriptor, reading.rows);
  return { ...report, findings: ownFindings(report.findings) };
}

const NO_ROW = locate(fault("source.empty", {}), null, null);

function isOneEmptyRow(rows: Iterable<readonly string[]>): boolean {
  return Array.isArray(rows) && rows.length === 1 && (rows as readonly string[][])[0]?.length === 0;
}

function unreadable(...findings: readonly Finding[]): Report {
  return { valid: false, rows: 0, findings };
}

/** What JSON can hold of it: a descriptor that turns on itself, or that no file could hold, is none. */
function plainDescriptor(descriptor: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(descriptor) ?? "null") as unknown;
  } catch {
    return null;
  }
}

function isWarning({ severity }: Finding): boolean {
  return severity === "warning";
}
