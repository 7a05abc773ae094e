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

/** Rows enough to know a table. */
const SAMPLE = 5;

/** A table as it would leave, and what is to be known of it before it does. */
export interface PreparedTable {
  readonly csv: string;
  /** Rows that leave. */
  readonly rows: number;
  /** Every cell where a person may be named. */
  readonly examined: readonly ExaminedCell[];
  /** Errors already told that leave with the file: those of excluded rows do not. */
  readonly faults: number;
  /** Errors that the decisions bring: a masked cell that its rule refuses. Rows are those of the sheet's table. */
  readonly brought: readonly Finding[];
  /** The first rows that leave. */
  readonly sample: readonly (readonly string[])[];
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
  const told = known.filter(isError);
  const found = examined.some(changesFile) ? errorsOf(compiled, published) : told;
  return {
    csv: csvText([names, ...published.rows]),
    rows: published.rows.length,
    examined,
    faults: stillThere(told, found).length,
    brought: notYetTold(found, told),
    sample: published.rows.slice(0, SAMPLE),
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

/** The file is judged again: it is no longer the text that was. Rows are those of the sheet's table. */
function errorsOf(compiled: CompiledSchema, { rows, positions }: PublishedRows): Finding[] {
  const names = compiled.schema.fields.map(({ name }) => name);
  return checkTexts(compiled, [names, ...rows])
    .findings.filter(isError)
    .map((finding) => ({ ...finding, row: rowInSheet(finding.row, positions) }));
}

/** What is told of the header stays, whatever rows leave. */
function stillThere(told: readonly Finding[], found: readonly Finding[]): Finding[] {
  const places = new Set(found.map(sameness));
  return told.filter((finding) => (finding.row ?? 1) === 1 || places.has(sameness(finding)));
}

function notYetTold(found: readonly Finding[], told: readonly Finding[]): Finding[] {
  const places = new Set(told.map(sameness));
  return found.filter((finding) => !places.has(sameness(finding)));
}

const isError = ({ severity }: Finding): boolean => severity === "error";

/** The header is row 1, in the file as in the sheet's table. */
function rowInSheet(row: number | null, positions: readonly number[]): number | null {
  const position = row === null ? undefined : positions[row - 2];
  return position === undefined ? row : position + 2;
}

function sameness({ code, row, field }: Finding): string {
  return JSON.stringify([code, row, field]);
}
