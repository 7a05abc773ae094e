import type { SheetTable } from "../ports/sheetHost";

/** Columns in which the SCDL models give the number of the authority that publishes. */
const PRODUCER_FIELDS: readonly string[] = ["idAttribuant", "COLL_SIRET", "IdEtab"];

/** The authority's SIRET as the first filled row gives it; the file's name carries it. */
export function producerOf({ layout: { labels }, rows }: SheetTable): string {
  const column = labels.findIndex((label) => PRODUCER_FIELDS.includes(label.trim()));
  const filled = rows.find((row) => column >= 0 && row[column] !== "");
  const value = filled?.[column];
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
