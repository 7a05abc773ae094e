import type { StopSignal } from "./stopSignal";
import type { PersonalDecision } from "../../core/personalData/decision";
import type { PreparedTable } from "../../core/publication/prepareTable";
import type { PresentedFile, PublicationProfile } from "../../core/publication/publicationProfile";
import type { CellValue } from "../../core/fields/cellValue";
import type { Finding } from "../../core/report/finding";
import type { TableSchema } from "../../core/schema/tableSchema";
import type { Progress } from "./progress";

/**
 * The engine behind a door: in the pane it runs in a worker. It keeps the table it was given,
 * so that an edited row is judged again without the others travelling.
 */
export interface Checker {
  load(table: TableToCheck, progress: Progress, signal: StopSignal): Promise<CheckOutcome>;
  /** 0-based positions of data rows; rows past the end are added. Answers the whole new outcome. */
  replaceRows(start: number, rows: readonly CellValue[][]): Promise<CheckOutcome>;
  insertRows(start: number, rows: readonly CellValue[][]): Promise<CheckOutcome>;
  deleteRows(start: number, count: number): Promise<CheckOutcome>;
  /** The table as it leaves once that is decided: what was judged, less what must not leave, judged again. */
  prepare(decisions: readonly PersonalDecision[]): Promise<TableToPublish>;
  /** A prepared file as one place wants it. */
  present(csv: Uint8Array, profile: PublicationProfile): Promise<PresentedFile>;
}

export interface TableToPublish extends Omit<PreparedTable, "csv"> {
  /** The bytes of the file: UTF-8, comma, columns in the schema's order, no BOM, CRLF. */
  readonly csv: Uint8Array;
}

export interface TableToCheck {
  readonly schema: TableSchema;
  readonly labels: readonly string[];
  readonly rows: readonly CellValue[][];
}

export interface CheckOutcome {
  /** Data rows that would be published (trailing blank rows are not). */
  readonly rows: number;
  /** In file order: header, then by row, then by column. */
  readonly findings: readonly Finding[];
}
