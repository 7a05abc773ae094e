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
import type { TableSchema } from "../core/schema/tableSchema";

type Table = readonly (readonly string[])[];

export interface ExaminedTable {
  /** As it leaves: rows left out, cells masked. */
  readonly table: Table;
  readonly undecided: readonly ExaminedCell[];
  /** Errors of the table as it leaves, when the decisions changed it. */
  readonly errors: number;
}

/** Where a person may be named, after what the file of destinations decides of each column. */
export function examineTable(
  [labels = [], ...rows]: Table,
  schema: TableSchema,
  decisions: Readonly<Record<string, PersonalAction>>,
): ExaminedTable {
  const found = examinedCells(rows, examineRows(schema, rows), []);
  const cells = found.map((cell) => ({ ...cell, action: decisions[cell.field] ?? null }));
  const left = new Set(
    cells.filter(({ action }) => action?.kind === "excludeRow").map(({ row }) => row),
  );
  const undecided = cells.filter(({ action, row }) => action === null && !left.has(row));
  const table = [labels, ...publishedRows(schema, rows, cells).rows];
  const isChanged = cells.some(({ action }) => action !== null && action.kind !== "keep");
  return { table, undecided, errors: isChanged ? errorsOf(table, schema) : 0 };
}

function errorsOf(table: Table, schema: TableSchema): number {
  const { findings } = checkTexts(compileSchema(schema, "file", OFFICIAL_LISTS), table);
  return findings.filter(({ severity }) => severity === "error").length;
}
