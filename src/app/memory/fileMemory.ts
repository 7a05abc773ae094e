import type { TableTrace } from "../../core/publication/rowChanges";
import { traceText } from "../../core/publication/traceText";
import type { Publication, PublishedPlace } from "../ports/destination";
import type { MemoryKeeper } from "../ports/memoryKeeper";
import { memoryIn, type PublicationMemory } from "./publicationMemory";

/** What is remembered of a dataset that is published from files. */
export interface FileMemory extends PublicationMemory {
  /** The model: a memory serves one dataset. */
  readonly schema: string;
  /** Name of the first file: a destination that failed the first day gets the same name the next. */
  readonly fileName: string;
  /** Digests of the rows that each file held, by the file's checksum: what changed is told without keeping a row. */
  readonly traces?: Readonly<Record<string, string>>;
}

/** A file has no limit of Excel's: two million rows. */
const LONGEST_TRACE = 64_000_000;

export type MemoryReading =
  | { readonly kind: "known"; readonly memory: FileMemory }
  | { readonly kind: "none" }
  /** To go on would make every dataset a second time. */
  | { readonly kind: "unreadable" }
  | { readonly kind: "otherModel"; readonly schema: string };

export async function readMemory(keeper: MemoryKeeper, schema: string): Promise<MemoryReading> {
  const text = await keeper.read();
  if (text === null) return { kind: "none" };
  const memory = memoryIn(text);
  if (!memory || !isFileMemory(memory)) return { kind: "unreadable" };
  if (memory.schema !== schema) return { kind: "otherModel", schema: memory.schema };
  return { kind: "known", memory };
}

function isFileMemory(memory: PublicationMemory): memory is FileMemory {
  return (
    "schema" in memory &&
    typeof memory.schema === "string" &&
    "fileName" in memory &&
    typeof memory.fileName === "string" &&
    (!("traces" in memory) || areTexts(memory.traces))
  );
}

function areTexts(found: unknown): boolean {
  return (
    typeof found === "object" &&
    found !== null &&
    Object.values(found).every((one) => typeof one === "string")
  );
}

export function writeMemory(keeper: MemoryKeeper, memory: FileMemory): Promise<void> {
  return keeper.write(`${JSON.stringify(memory, null, 2)}\n`);
}

/** The memory after a publication; traces of files that no place holds now are dropped. */
export function withPlace(
  memory: FileMemory,
  destinationId: string,
  place: PublishedPlace,
  { at, draft, trace }: Pick<Publication, "at" | "draft"> & { readonly trace: TableTrace },
): FileMemory {
  const rows = trace.contents.length;
  const remembered = { ...place, at: at.toISOString(), rows, draft };
  const places = { ...memory.places, [destinationId]: remembered };
  const text = memory.traces?.[place.sha256] ?? traceText(trace, LONGEST_TRACE);
  const known = { ...memory.traces, ...(text !== null && { [place.sha256]: text }) };
  const held = new Set(Object.values(places).map(({ sha256 }) => sha256));
  const traces = Object.fromEntries(Object.entries(known).filter(([sum]) => held.has(sum)));
  return { ...memory, places, traces };
}
