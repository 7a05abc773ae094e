import { OFFICIAL_LISTS } from "../adapters/catalogue/officialLists";
import { checkTexts } from "../core/engine/checkTexts";
import { compileSchema } from "../core/engine/compiledSchema";
import {
  examinedCells,
  type ExaminedCell,
  type PersonalAction,
} from "../core/personalData/decision";
import { examineRows } from "../core/personalData/examineRows";
import { publishedRows } from "../core/personalData/publishedRows";
import type { Finding } from "../core/report/finding";
import type { TableSchema } from "../core/schema/tableSchema";

type Table = readonly (readonly string[])[];

export interface ExaminedTable {
  /** As it leaves: rows left out, cells masked. */
  readonly table: Table;
  readonly undecided: readonly ExaminedCell[];
  /** Errors of the table as it leaves: a row that is left out takes its own away, a mask may bring some. */
  readonly errors: number;
}

/**
 * Where a person may be named, after what the file of destinations decides of each column.
 * @param known what is found of the table as it is.
 */
export function examineTable(
  [labels = [], ...rows]: Table,
  schema: TableSchema,
  decisions: Readonly<Record<string, PersonalAction>>,
  known: readonly Finding[],
): ExaminedTable {
  const found = examinedCells(rows, examineRows(schema, rows), []);
  const cells = found.map((cell) => ({ ...cell, action: decisions[cell.field] ?? null }));
  const left = new Set(
    cells.filter(({ action }) => action?.kind === "excludeRow").map(({ row }) => row),
  );
  const undecided = cells.filter(({ action, row }) => action === null && !left.has(row));
  const table = [labels, ...publishedRows(schema, rows, cells).rows];
  const isChanged = cells.some(({ action }) => action !== null && action.kind !== "keep");
  return { table, undecided, errors: isChanged ? errorsLeft(table, schema, known) : count(known) };
}

/** Those of the file itself stay whatever rows leave: the table as it leaves has every column of the model. */
function errorsLeft(table: Table, schema: TableSchema, known: readonly Finding[]): number {
  const { findings } = checkTexts(compileSchema(schema, "file", OFFICIAL_LISTS), table);
  return count(findings) + count(known.filter(({ row }) => row === null || row === 1));
}

function count(findings: readonly Finding[]): number {
  return findings.filter(({ severity }) => severity === "error").length;
}
