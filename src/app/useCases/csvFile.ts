import { scdlFileName } from "../../core/csv/fileName";
import type { PublishedFile } from "../ports/destination";
import type { CheckedSheet, Desk } from "../state/desk";

/** The text that was judged, under its SCDL name. */
export async function csvFile(
  { ports }: Desk,
  { producer, schema }: CheckedSheet,
  isDraft: boolean,
): Promise<PublishedFile> {
  const now = ports.clock.now();
  const day = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  const name = scdlFileName(day, producer.siret, schema.name.split("/").at(-1) ?? schema.name);
  const bytes = await ports.checker.csv();
  return { name: isDraft ? ports.wording.draftName(name) : name, mediaType: "text/csv", bytes };
}
