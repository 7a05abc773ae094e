import type { SheetTable, TableLayout } from "../ports/sheetHost";
import type { Producer } from "../state/desk";

/** Columns in which the SCDL models give the authority that publishes. */
const SIRET_FIELDS: readonly string[] = ["idAttribuant", "COLL_SIRET", "IdEtab"];
const NAME_FIELDS: readonly string[] = ["nomAttribuant", "COLL_NOM", "NomEtab"];

interface FilledTable {
  readonly layout: Pick<TableLayout, "labels">;
  readonly rows: SheetTable["rows"];
}

/** The authority as the first filled rows give it: files and datasets carry its number and its name. */
export function producerOf(table: FilledTable): Producer {
  return { siret: firstOf(table, SIRET_FIELDS), name: firstOf(table, NAME_FIELDS) };
}

function firstOf({ layout: { labels }, rows }: FilledTable, fields: readonly string[]): string {
  const column = labels.findIndex((label) => fields.includes(label.trim()));
  const filled = rows.find((row) => column >= 0 && row[column] !== "");
  const value = filled?.[column];
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
