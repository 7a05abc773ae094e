import type { DatasetDescription } from "../../core/publication/datasetDescription";
import type { WrittenDataset } from "../../core/publication/destinationsFile";
import { legalKeywords } from "../../core/publication/legalKeywords";
import { periodOf } from "../../core/publication/period";
import type { TableSchema } from "../../core/schema/tableSchema";
import { producerOf } from "./producerOf";

/**
 * What portals are told of a table: what the file of destinations says, and for the rest what the
 * table and its model say. The identifier is given when it is remembered.
 * @param table texts as published, header first.
 */
export function describeTable(
  written: WrittenDataset,
  schema: TableSchema,
  [labels = [], ...rows]: readonly (readonly string[])[],
  catalogueUrl: string | null,
): DatasetDescription {
  const cells = rows.map((row) => [...row]);
  return {
    identifier: "",
    title: written.title,
    description: written.description ?? schema.description,
    licence: written.licence ?? "lov2",
    frequency: written.frequency ?? "irregular",
    keywords: [...new Set([...legalKeywords(schema.name), ...(written.keywords ?? [])])],
    period: periodOf(schema, rows),
    territory: written.territory ?? null,
    publisher: written.publisher ?? producerOf({ layout: { labels }, rows: cells }),
    contact: written.contact ?? null,
    schema: { name: schema.name, version: schema.version, url: catalogueUrl },
  };
}
