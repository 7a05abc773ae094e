import { bundledModels } from "../adapters/catalogue/bundledModels";
import type { Cargo } from "../app/publication/delivery";
import { describeTable } from "../app/useCases/describeTable";
import { scdlFileName } from "../core/csv/fileName";
import type { DestinationsFile } from "../core/publication/destinationsFile";
import { tableTrace } from "../core/publication/tableTrace";
import type { TableSchema } from "../core/schema/tableSchema";
import { createSheetWording } from "../ui/messages/sheetWording";
import type { PublishOptions } from "./publishOptions";

/** All that leaves, whatever the place. */
export function cargoOf(
  { dataset }: DestinationsFile,
  schema: TableSchema,
  table: Cargo["table"],
  { draft, language }: PublishOptions,
): Cargo {
  const url = bundledModels().catalogueUrl(schema.name, schema.version);
  const described = describeTable(dataset, schema, table, url);
  const at = new Date();
  const fileName = nameOf(at, described.publisher.siret, schema);
  const draftName = createSheetWording(language).draftName(fileName);
  return {
    table,
    trace: traceOf(schema, table),
    dataset: described,
    fileName,
    draftName,
    draft,
    at,
  };
}

function nameOf(at: Date, siret: string, { name }: TableSchema): string {
  const day = { year: at.getFullYear(), month: at.getMonth() + 1, day: at.getDate() };
  return scdlFileName(day, siret, name.split("/").at(-1) ?? name);
}

function traceOf(
  { primaryKey }: TableSchema,
  [labels = [], ...rows]: Cargo["table"],
): Cargo["trace"] {
  return tableTrace(
    rows,
    primaryKey.map((name) => labels.indexOf(name)),
  );
}
