import { scdlFileName } from "../../core/csv/fileName";
import type { PublishedFile } from "../ports/destination";
import type { CheckedSheet, Desk } from "../state/desk";

/** The file under its SCDL name. */
export function csvFile(
  { ports }: Desk,
  { producer, schema }: CheckedSheet,
  bytes: Uint8Array,
  isDraft: boolean,
): PublishedFile {
  const now = ports.clock.now();
  const day = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  const name = scdlFileName(day, producer.siret, schema.name.split("/").at(-1) ?? schema.name);
  return { name: isDraft ? ports.wording.draftName(name) : name, mediaType: "text/csv", bytes };
}
