import type { PublishedFile } from "../../../app/ports/destination";
import type { StopSignal } from "../../../app/ports/stopSignal";
import { readCsv } from "../../../core/csv/csvReader";
import type { PortalJson } from "../http/portalJson";
import type { CkanClient } from "./ckanClient";

/** Rows a request. */
const CHUNK = 5_000;

/**
 * Puts the rows in the portal's datastore, as texts: what the file holds, neither more nor less.
 * Replacing the file alone leaves the old rows there, so the table is made anew.
 */
export async function fillDatastore(
  client: CkanClient,
  resource: PortalJson,
  file: PublishedFile,
  signal: StopSignal,
): Promise<void> {
  const resource_id = resource.text("id");
  const [labels = [], ...rows] = readCsv(new TextDecoder().decode(file.bytes));
  if (resource.flag("datastore_active"))
    await client.find("datastore_delete", { resource_id, force: true }, signal);
  const fields = labels.map((id) => ({ id, type: "text" }));
  await client.act("datastore_create", { resource_id, force: true, fields }, signal);
  for (let start = 0; start < rows.length; start += CHUNK) {
    const records = rows.slice(start, start + CHUNK).map((row) => recordOf(labels, row));
    const body = { resource_id, force: true, method: "insert", records };
    await client.act("datastore_upsert", body, signal);
  }
}

function recordOf(labels: readonly string[], row: readonly string[]): object {
  return Object.fromEntries(labels.map((label, column) => [label, row[column] ?? ""]));
}
