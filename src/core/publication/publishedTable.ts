import { matchFileHeader } from "../checks/header";
import { headed } from "../engine/headedRows";
import type { TableSchema } from "../schema/tableSchema";

type Row = readonly string[];

/**
 * A file's table as it leaves: the columns of the model, in its order, header first; those of nobody
 * else, nor the blank rows of the end. Null under a header that says one name twice.
 */
export function publishedTable(rows: readonly Row[], schema: TableSchema): readonly Row[] | null {
  const { labels, data } = headed(rows);
  const { fields, isAmbiguous } = matchFileHeader(labels, schema);
  if (isAmbiguous) return null;
  const sources = schema.fields.map((field) => fields.indexOf(field));
  const table = [...data].map((row) => sources.map((source) => row[source] ?? ""));
  const last = table.findLastIndex((row) => row.some((text) => text !== ""));
  return [schema.fields.map(({ name }) => name), ...table.slice(0, last + 1)];
}
