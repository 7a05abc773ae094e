import { dirname, resolve } from "node:path";
import { readMemory, type FileMemory } from "../app/memory/fileMemory";
import type { MemoryKeeper } from "../app/ports/memoryKeeper";
import type { Cargo } from "../app/publication/delivery";
import { datasetIdentifier } from "../core/publication/datasetIdentifier";
import type { DestinationsFile } from "../core/publication/destinationsFile";
import type { PublishCommandRefusal } from "../ui/messages/command/publish/publishMessages";

/** Beside the file of destinations, which speaks of one dataset whatever its file is called, unless it says where. */
export function memoryPath({ memory }: DestinationsFile, to: string): string {
  return memory === undefined
    ? resolve(`${to}.memory.json`)
    : resolve(dirname(resolve(to)), memory);
}

/** What is remembered of the dataset; its identifier anew, and the same as before, where nothing is. */
export async function openMemory(
  keeper: MemoryKeeper,
  file: string,
  { dataset }: DestinationsFile,
  { dataset: described, fileName }: Cargo,
): Promise<FileMemory | PublishCommandRefusal> {
  const { name: schema } = described.schema;
  const { title, publisher } = described;
  const asked = dataset.identifier;
  try {
    const reading = await readMemory(keeper, schema);
    if (reading.kind === "otherModel")
      return { code: "memoryOfOther", file, schema: reading.schema };
    if (reading.kind === "known") {
      const { memory } = reading;
      const isOther = asked !== undefined && asked !== memory.identifier;
      return isOther ? { code: "memoryOfAnother", file, identifier: memory.identifier } : memory;
    }
    const identifier = asked ?? datasetIdentifier({ schema, title, siret: publisher.siret });
    if (reading.kind === "none") return { identifier, schema, fileName, places: {} };
  } catch {
    // A memory that the system refuses to open is as good as a spoiled one.
  }
  return { code: "memoryUnreadable", file };
}
