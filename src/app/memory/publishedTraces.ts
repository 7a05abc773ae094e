import type { TableTrace } from "../../core/publication/rowChanges";
import { readTrace, traceText } from "../../core/publication/traceText";
import type { Desk } from "../state/desk";
import type { PublicationMemory } from "./publicationMemory";

/** What a file held, known by its checksum: destinations that have the same file share it. */
export async function publishedTrace(
  { ports }: Desk,
  identifier: string,
  sha256: string,
): Promise<TableTrace | null> {
  const text = await ports.sheets.archive.read(placeOf(identifier, sha256));
  return text === null ? null : readTrace(text);
}

export async function keepTrace(
  { ports }: Desk,
  identifier: string,
  sha256: string,
  trace: TableTrace,
): Promise<void> {
  const text = traceText(trace);
  if (text !== null) await ports.sheets.archive.write(placeOf(identifier, sha256), text);
}

/** Forgets the traces of files that no destination holds now: nothing will be compared with them. */
export async function dropOldTraces(
  { ports }: Desk,
  before: PublicationMemory,
  now: PublicationMemory,
): Promise<void> {
  const files = (memory: PublicationMemory) =>
    new Set(Object.values(memory.places).map(({ sha256 }) => sha256));
  const current = files(now);
  for (const sha256 of files(before))
    if (!current.has(sha256)) await ports.sheets.archive.remove(placeOf(now.identifier, sha256));
}

function placeOf(identifier: string, sha256: string): string {
  return `trace.${identifier}.${sha256}`;
}
