import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { bundledModels } from "../adapters/catalogue/bundledModels";
import { memoryFile } from "../adapters/files/memoryFile";
import type { MemoryKeeper } from "../app/ports/memoryKeeper";
import { describeTable } from "../app/useCases/describeTable";
import { readMemory, type FileMemory } from "../app/useCases/fileMemory";
import {
  planEverywhere,
  deliverEverywhere,
  type Cargo,
  type Delivery,
  type Errand,
} from "../app/useCases/deliverEverywhere";
import { scdlFileName } from "../core/csv/fileName";
import { readDestinations, type DestinationsFile } from "../core/publication/destinationsFile";
import { profileFaults } from "../core/publication/publicationProfile";
import type { TableSchema } from "../core/schema/tableSchema";
import type { CommandRefusal } from "../ui/messages/command/commandMessages";
import type { PublishCommandRefusal } from "../ui/messages/command/publish/publishMessages";
import { createSheetWording } from "../ui/messages/sheetWording";
import type { ExaminedCell } from "../core/personalData/decision";
import { examineTable } from "./examineTable";
import { destinationsOf } from "./destinationsOf";
import { judgeFile, type JudgedTable } from "./judgeFile";
import { openFile } from "./openFile";
import type { PublishOptions } from "./publishOptions";

export type Published =
  | { readonly kind: "refused"; readonly refusal: PublishCommandRefusal | CommandRefusal }
  /** The file cannot be read as a table: its findings say why. */
  | { readonly kind: "unusable"; readonly judged: JudgedTable }
  | { readonly kind: "faulty"; readonly judged: JudgedTable }
  | { readonly kind: "empty"; readonly judged: JudgedTable }
  /** Persons may be named, and nothing is decided of it: cells of the table as it was judged. */
  | {
      readonly kind: "personal";
      readonly judged: JudgedTable;
      readonly cells: readonly ExaminedCell[];
    }
  /** What masks bring: the file that would leave has faults. */
  | { readonly kind: "spoiled"; readonly judged: JudgedTable; readonly errors: number }
  | {
      readonly kind: "done";
      readonly judged: JudgedTable;
      readonly rows: number;
      readonly memory: string;
      readonly deliveries: readonly Delivery[];
    };

/** A file judged, then sent everywhere that the file of destinations says. */
export async function publishFile(
  options: PublishOptions,
  signal: AbortSignal,
): Promise<Published> {
  const written = await openDestinations(options.to);
  if ("code" in written) return { kind: "refused", refusal: written };
  const bytes = await openFile(options.file);
  if ("code" in bytes) return { kind: "refused", refusal: bytes };
  const judged = await judgeFile(options.file, bytes, options.schema);
  if ("code" in judged) return { kind: "refused", refusal: judged };
  const { schema } = judged;
  if (!schema) return { kind: "unusable", judged };
  const errands = errandsOf(written, schema, options);
  if ("code" in errands) return { kind: "refused", refusal: errands };
  const table = judged.published();
  if (!table || (!judged.valid && !options.draft)) return { kind: "faulty", judged };
  const examined = examineTable(table, schema, written.personalData ?? {});
  if (examined.undecided.length > 0) return { kind: "personal", judged, cells: examined.undecided };
  if (examined.table.length < 2) return { kind: "empty", judged };
  if (judged.valid && examined.errors > 0)
    return { kind: "spoiled", judged, errors: examined.errors };
  return deliver(
    errands,
    cargoOf(written, schema, examined.table, options),
    written,
    judged,
    options,
    signal,
  );
}

async function openDestinations(file: string): Promise<DestinationsFile | PublishCommandRefusal> {
  try {
    const reading = readDestinations(await readFile(file, "utf8"));
    return reading.ok ? reading.file : { code: "destinationsFaulty", faults: reading.faults };
  } catch {
    return { code: "destinationsMissing", file };
  }
}

function errandsOf(
  { destinations, personalData = {} }: DestinationsFile,
  schema: TableSchema,
  { to }: PublishOptions,
): readonly Errand[] | PublishCommandRefusal {
  const faults = destinations.flatMap(({ profile = {} }, index) =>
    profileFaults(profile, schema, `destinations[${index}].profile`),
  );
  const names = schema.fields.map(({ name }) => name);
  const unknown = Object.keys(personalData).filter((column) => !names.includes(column));
  for (const column of unknown)
    faults.push({ code: "noSuchColumn", place: `personalData.${column}`, column });
  if (faults.length > 0) return { code: "destinationsFaulty", faults };
  const folder = dirname(resolve(to));
  const made = destinationsOf(destinations, { environment: process.env, folder });
  return made.ok ? made.errands : { code: "destinationsFaulty", faults: made.faults };
}

function cargoOf(
  { dataset }: DestinationsFile,
  schema: TableSchema,
  table: Cargo["table"],
  { draft, language }: PublishOptions,
): Cargo {
  const url = bundledModels().catalogueUrl(schema.name, schema.version);
  const described = describeTable(dataset, schema, table, url);
  const at = new Date();
  const day = { year: at.getFullYear(), month: at.getMonth() + 1, day: at.getDate() };
  const subject = schema.name.split("/").at(-1) ?? schema.name;
  const fileName = scdlFileName(day, described.publisher.siret, subject);
  const draftName = createSheetWording(language).draftName(fileName);
  return { table, dataset: described, fileName, draftName, draft, at };
}

async function deliver(
  errands: readonly Errand[],
  cargo: Cargo,
  written: DestinationsFile,
  judged: JudgedTable,
  options: PublishOptions,
  signal: AbortSignal,
): Promise<Published> {
  const path = memoryPath(written, options);
  const keeper = memoryFile(path);
  const memory = await openMemory(keeper, path, cargo);
  if ("code" in memory) return { kind: "refused", refusal: memory };
  const deliveries = options.isDryRun
    ? await planEverywhere(errands, cargo, memory, signal)
    : await send(errands, cargo, keeper, memory, signal);
  if (!deliveries) return { kind: "refused", refusal: { code: "memoryUnwritable", file: path } };
  return { kind: "done", judged, rows: cargo.table.length - 1, memory: path, deliveries };
}

/** Beside the file, unless the file of destinations says where. */
function memoryPath({ memory }: DestinationsFile, { file, to }: PublishOptions): string {
  return memory === undefined
    ? resolve(`${file}.publication.json`)
    : resolve(dirname(resolve(to)), memory);
}

async function openMemory(
  keeper: MemoryKeeper,
  file: string,
  { dataset, fileName }: Cargo,
): Promise<FileMemory | PublishCommandRefusal> {
  const schema = dataset.schema.name;
  try {
    const reading = await readMemory(keeper, schema);
    if (reading.kind === "known") return reading.memory;
    if (reading.kind === "otherModel")
      return { code: "memoryOfOther", file, schema: reading.schema };
    if (reading.kind === "none") return { identifier: randomUUID(), schema, fileName, places: {} };
  } catch {
    // A memory that the system refuses to open is as good as a spoiled one.
  }
  return { code: "memoryUnreadable", file };
}

/** Null when nothing could be remembered beforehand: then nothing was sent. */
async function send(
  errands: readonly Errand[],
  cargo: Cargo,
  keeper: MemoryKeeper,
  memory: FileMemory,
  signal: AbortSignal,
): Promise<readonly Delivery[] | null> {
  try {
    return await deliverEverywhere(errands, cargo, keeper, memory, signal);
  } catch {
    return null;
  }
}
