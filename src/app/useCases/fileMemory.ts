import type { Publication, PublishedPlace } from "../ports/destination";
import type { MemoryKeeper } from "../ports/memoryKeeper";
import { memoryIn, type PublicationMemory } from "./publicationMemory";

/** What is remembered of a dataset that is published from files. */
export interface FileMemory extends PublicationMemory {
  /** The model: a memory serves one dataset. */
  readonly schema: string;
  /** Name of the first file: a destination that failed the first day gets the same name the next. */
  readonly fileName: string;
}

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
    typeof memory.fileName === "string"
  );
}

export function writeMemory(keeper: MemoryKeeper, memory: FileMemory): Promise<void> {
  return keeper.write(`${JSON.stringify(memory, null, 2)}\n`);
}

export function withPlace(
  memory: FileMemory,
  destinationId: string,
  place: PublishedPlace,
  { at, draft, rows }: Pick<Publication, "at" | "draft"> & { readonly rows: number },
): FileMemory {
  const remembered = { ...place, at: at.toISOString(), rows, draft };
  return { ...memory, places: { ...memory.places, [destinationId]: remembered } };
}
