import type { RowCheck } from "../checks/checkKind";
import type { Finding } from "../report/finding";
import { fault, locate } from "../report/fault";
import type { ForeignKey, TableSchema } from "../schema/tableSchema";
import type { Column } from "./column";
import type { CompiledSchema } from "./compiledSchema";
import { ForeignKeyIndex, type KeySide } from "./foreignKeyIndex";
import { PrimaryKeyIndex } from "./primaryKeyIndex";
import type { RowIndex } from "./rowIndex";
import type { BoundRowCheck } from "./crossJudge";
import { schemaFinding } from "../schema/schemaFinding";
import { ROW_LEVEL } from "./placedFault";
import { RowJudge } from "./rowJudge";
import { UniqueIndex } from "./uniqueIndex";

/** The columns of one table, by position of their texts; null for a column that is not judged. */
export type TableColumns = readonly (Column | null)[];

/** Everything a table's rows are judged with. */
export interface TableJudges {
  readonly judge: RowJudge;
  readonly indexes: readonly RowIndex[];
  /** Told once, whatever the rows: a pattern that cannot be read, a key to another file. */
  readonly tableFindings: readonly Finding[];
  /** Told once if the table has at least one row: a check that lacks some of its columns. */
  readonly firstRowFindings: readonly Finding[];
}

export function bindTable(compiled: CompiledSchema, columns: TableColumns): TableJudges {
  const positions = new Map<string, number>();
  columns.forEach((column, position) => column && positions.set(column.field.name, position));
  const foreign = foreignResource(compiled.schema);
  const absences = compiled.rowChecks.map((check) => absenceOf(check, positions));
  const usable = compiled.rowChecks.filter((_, index) => absences[index] === null);
  return {
    judge: new RowJudge(
      columns,
      usable.map((check) => bind(check, positions)),
    ),
    indexes: indexesOf(compiled.schema, columns, positions),
    tableFindings: [...columns.flatMap(problemsOf), ...(foreign ? [foreign] : [])],
    firstRowFindings: absences.filter((finding) => finding !== null),
  };
}

function absenceOf(check: RowCheck, positions: ReadonlyMap<string, number>): Finding | null {
  const absent = [...new Set(check.fields)].filter((field) => !positions.has(field));
  const found = check.whenAbsent(absent);
  return found && locate(found, 1, null);
}

function bind(check: RowCheck, positions: ReadonlyMap<string, number>): BoundRowCheck {
  const bound = check.fields.map((field) => positions.get(field) ?? -1);
  return { check, positions: bound, ...blameOf(check, bound, positions) };
}

/**
 * A check that blames no column blames the row; but when one of its columns is alone in the table, the reference
 * puts the fault on that cell, under the name of the first.
 */
function blameOf(
  check: RowCheck,
  bound: readonly number[],
  positions: ReadonlyMap<string, number>,
): Pick<BoundRowCheck, "blamed" | "blamedField"> {
  const { blamed } = check;
  if (blamed !== null) {
    return {
      blamed: positions.get(blamed) ?? ROW_LEVEL,
      blamedField: positions.has(blamed) ? blamed : null,
    };
  }
  const [only = ROW_LEVEL, ...others] = new Set(bound.filter((position) => position >= 0));
  if (only === ROW_LEVEL || others.length > 0) return { blamed: ROW_LEVEL, blamedField: null };
  return { blamed: only, blamedField: check.fields[0] ?? null };
}

function problemsOf(column: Column | null): Finding[] {
  if (column === null) return [];
  return column.problems.map((problem) => locate(problem, null, column.field.name));
}

/**
 * A foreign key to another file, which one table cannot be judged by. The reference tells nothing else of a file;
 * a worksheet is judged all the same.
 */
export function foreignResource(schema: TableSchema): Finding | null {
  const foreign = schema.foreignKeys.find((key) => key.resource !== "");
  if (!foreign) return null;
  return locate(fault("schema.foreignResource", { resource: foreign.resource }), null, null);
}

/** A file that lacks a column of a foreign key is not judged: the reference only knows the fields that are there or due. */
export function keyWithoutColumn(schema: TableSchema, labels: readonly string[]): Finding | null {
  const known = schema.fields.filter(
    ({ name, constraints }) => constraints.required || labels.includes(name),
  );
  const names = new Set(known.map(({ name }) => name));
  for (const [index, key] of schema.foreignKeys.entries()) {
    const absent = key.fields.find((name) => !names.has(name));
    if (absent === undefined) continue;
    return schemaFinding(`/foreignKeys/${index}`, "keyFieldUnknown", absent);
  }
  return null;
}

function indexesOf(
  schema: TableSchema,
  columns: TableColumns,
  positions: ReadonlyMap<string, number>,
): RowIndex[] {
  const indexes: RowIndex[] = [];
  columns.forEach((column, position) => {
    if (column?.field.constraints.unique) indexes.push(new UniqueIndex(column, position));
  });
  const primaryKey = sideOf(schema.primaryKey, columns, positions);
  if (primaryKey) indexes.push(new PrimaryKeyIndex(primaryKey.columns, primaryKey.positions));
  for (const key of schema.foreignKeys) {
    const index = key.resource === "" ? foreignIndex(key, columns, positions) : null;
    if (index) indexes.push(index);
  }
  return indexes;
}

function foreignIndex(
  key: ForeignKey,
  columns: TableColumns,
  positions: ReadonlyMap<string, number>,
): RowIndex | null {
  const source = sideOf(key.fields, columns, positions);
  return source && new ForeignKeyIndex(source, referenceOf(key, columns, positions));
}

/** A referenced column that is not in the table is null in each row. */
function referenceOf(
  { referenceFields }: ForeignKey,
  columns: TableColumns,
  positions: ReadonlyMap<string, number>,
): KeySide {
  const found = referenceFields.map((field) => positions.get(field) ?? -1);
  return { columns: found.map((position) => columns[position] ?? null), positions: found };
}

/** Null when the key is empty or one of its columns is not in the table: nothing can be judged then. */
function sideOf(
  fields: readonly string[],
  columns: TableColumns,
  positions: ReadonlyMap<string, number>,
): KeySide<Column> | null {
  const found = fields.map((field) => positions.get(field) ?? -1);
  const named = found.map((position) => columns[position]).filter((column) => !!column);
  if (fields.length === 0 || named.length < fields.length) return null;
  return { columns: named, positions: found };
}
