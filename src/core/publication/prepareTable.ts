import { checkTexts } from "../engine/checkTexts";
import type { CompiledSchema } from "../engine/compiledSchema";
import { csvText } from "../csv/csvWriter";
import { examinedCells, type ExaminedCell, type PersonalDecision } from "../personalData/decision";
import { examineRows } from "../personalData/examineRows";
import { publishedRows, type PublishedRows } from "../personalData/publishedRows";
import type { Finding } from "../report/finding";
import type { Period } from "./datasetDescription";
import { periodOf } from "./period";
import type { TableTrace } from "./rowChanges";
import { tableTrace } from "./tableTrace";

/** A table as it would leave, and what is to be known of it before it does. */
export interface PreparedTable {
  readonly csv: string;
  /** Rows that leave. */
  readonly rows: number;
  /** Every cell where a person may be named. */
  readonly examined: readonly ExaminedCell[];
  /** Errors that the decisions bring: a masked cell that its rule refuses. Rows are those of the sheet's table. */
  readonly brought: readonly Finding[];
  readonly trace: TableTrace;
  /** Where each row that leaves stands among the rows of the sheet's table, from 0. */
  readonly positions: readonly number[];
  readonly period: Period | null;
}

/**
 * @param rows texts that were judged, the header left out.
 * @param known what is already found of them.
 */
export function prepareTable(
  compiled: CompiledSchema,
  rows: readonly (readonly string[])[],
  known: readonly Finding[],
  decisions: readonly PersonalDecision[],
): PreparedTable {
  const { schema } = compiled;
  const names = schema.fields.map(({ name }) => name);
  const examined = examinedCells(rows, examineRows(schema, rows), decisions);
  const published = publishedRows(schema, rows, examined);
  return {
    csv: csvText([names, ...published.rows]),
    rows: published.rows.length,
    examined,
    brought: examined.some(changesFile) ? broughtBy(compiled, published, known) : [],
    positions: published.positions,
    trace: tableTrace(
      published.rows,
      schema.primaryKey.map((key) => names.indexOf(key)),
    ),
    period: periodOf(schema, published.rows),
  };
}

function changesFile({ action }: ExaminedCell): boolean {
  return action !== null && action.kind !== "keep";
}

/** The file is judged again: it is no longer the text that was. */
function broughtBy(
  compiled: CompiledSchema,
  { rows, positions }: PublishedRows,
  known: readonly Finding[],
): Finding[] {
  const told = new Set(known.map(sameness));
  const names = compiled.schema.fields.map(({ name }) => name);
  return checkTexts(compiled, [names, ...rows])
    .findings.filter(({ severity }) => severity === "error")
    .map((finding) => ({ ...finding, row: rowInSheet(finding.row, positions) }))
    .filter((finding) => !told.has(sameness(finding)));
}

/** The header is row 1, in the file as in the sheet's table. */
function rowInSheet(row: number | null, positions: readonly number[]): number | null {
  const position = row === null ? undefined : positions[row - 2];
  return position === undefined ? row : position + 2;
}

function sameness({ code, row, field }: Finding): string {
  return JSON.stringify([code, row, field]);
}
