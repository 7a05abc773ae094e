import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { OFFICIAL_LISTS } from "../adapters/catalogue/officialLists";
import { memoryFile } from "../adapters/files/memoryFile";
import { holdMemory, holdOf } from "../adapters/files/memoryHold";
import { codeOf } from "../adapters/files/writeWhole";
import type { Cargo, Delivery, Errand } from "../app/publication/delivery";
import { planDeliveries } from "../app/publication/planDeliveries";
import { deliverEverywhere } from "../app/useCases/deliverEverywhere";
import { compileSchema } from "../core/engine/compiledSchema";
import { readDestinations, type DestinationsFile } from "../core/publication/destinationsFile";
import { followsSchema, profileFaults } from "../core/publication/publicationProfile";
import type { TableSchema } from "../core/schema/tableSchema";
import type { CommandRefusal } from "../ui/messages/command/commandMessages";
import type { PublishCommandRefusal } from "../ui/messages/command/publish/publishMessages";
import type { ExaminedCell } from "../core/personalData/decision";
import { sitePageEn } from "../ui/messages/en/sitePage";
import { sitePageFr } from "../ui/messages/fr/sitePage";
import { examineTable, type ExaminedTable } from "./examineTable";
import { destinationsOf, type Surroundings, type WrittenErrand } from "./destinationsOf";
import { judgeFile, type JudgedTable } from "./judgeFile";
import { openFile } from "./openFile";
import { cargoOf } from "./publishCargo";
import { memoryPath, openMemory } from "./publishMemory";
import type { PublishOptions } from "./publishOptions";

const PAGES = { fr: sitePageFr, en: sitePageEn } as const;

export type Published =
  | { readonly kind: "refused"; readonly refusal: PublishCommandRefusal | CommandRefusal }
  /** The file cannot be read as a table: its findings say why. */
  | { readonly kind: "unusable"; readonly judged: JudgedTable }
  | {
      readonly kind: "faulty";
      readonly judged: JudgedTable;
      /** Those to decide of too. */
      readonly cells: readonly ExaminedCell[];
    }
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
  environment: Surroundings["environment"],
  signal: AbortSignal,
): Promise<Published> {
  const written = await openDestinations(options.to);
  if ("code" in written) return { kind: "refused", refusal: written };
  const bytes = await openFile(options.file);
  if ("code" in bytes) return { kind: "refused", refusal: bytes };
  const judged = await judgeFile(options.file, bytes, options.schema, options.sheet);
  if ("code" in judged) return { kind: "refused", refusal: judged };
  const { schema } = judged;
  if (!schema) return { kind: "unusable", judged };
  const errands = errandsOf(written, schema, options, environment);
  if ("code" in errands) return { kind: "refused", refusal: errands };
  const table = judged.published();
  if (!table) return { kind: "faulty", judged, cells: [] };
  const decisions = written.personalData ?? {};
  const examined = examineTable(table, schema, decisions, judged.findings);
  const refusal = refusalOf(examined, judged, options);
  if (refusal) return refusal;
  const cargo = cargoOf(written, schema, examined.table, options);
  const labelled = errands.map((errand) => labelledErrand(errand, cargo, examined, schema));
  const path = memoryPath(written, options.to);
  return alone(path, options, () =>
    deliver(labelled, cargo, written, judged, path, options, signal),
  );
}

/** What keeps the table at home; null when nothing does. Faults come first, with the cells that explain some. */
function refusalOf(
  { table, errors, undecided }: ExaminedTable,
  judged: JudgedTable,
  { draft }: PublishOptions,
): Published | null {
  if (errors > 0 && !draft && judged.valid) return { kind: "spoiled", judged, errors };
  if (errors > 0 && !draft) return { kind: "faulty", judged, cells: undecided };
  if (undecided.length > 0) return { kind: "personal", judged, cells: undecided };
  return table.length < 2 ? { kind: "empty", judged } : null;
}

/** A draft that has faults bears the label all the same: it is what it will become. */
function labelledErrand(
  errand: WrittenErrand,
  { table }: Cargo,
  { errors }: ExaminedTable,
  schema: TableSchema,
): Errand {
  const compiled = compileSchema(schema, "file", OFFICIAL_LISTS);
  return { ...errand, labelled: errors > 0 || followsSchema(table, errand.profile, compiled) };
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
  { to, language }: PublishOptions,
  environment: Surroundings["environment"],
): readonly WrittenErrand[] | PublishCommandRefusal {
  const faults = destinations.flatMap(({ profile = {} }, index) =>
    profileFaults(profile, schema, `destinations[${index}].profile`),
  );
  const names = schema.fields.map(({ name }) => name);
  const unknown = Object.keys(personalData).filter((column) => !names.includes(column));
  for (const column of unknown)
    faults.push({ code: "noSuchColumn", place: `personalData.${column}`, column });
  if (faults.length > 0) return { code: "destinationsFaulty", faults };
  const folder = dirname(resolve(to));
  const made = destinationsOf(destinations, {
    environment,
    folder,
    words: PAGES[language],
  });
  return made.ok ? made.errands : { code: "destinationsFaulty", faults: made.faults };
}

/** A trial writes nothing, and so may run beside another command. */
async function alone(
  memory: string,
  { isDryRun }: PublishOptions,
  work: () => Promise<Published>,
): Promise<Published> {
  if (isDryRun) return work();
  try {
    const release = await holdMemory(memory);
    if (!release) return { kind: "refused", refusal: { code: "memoryHeld", file: holdOf(memory) } };
    return await work().finally(release);
  } catch (failure) {
    if (codeOf(failure) === null) throw failure;
    return { kind: "refused", refusal: { code: "memoryUnwritable", file: memory } };
  }
}

async function deliver(
  errands: readonly Errand[],
  cargo: Cargo,
  written: DestinationsFile,
  judged: JudgedTable,
  path: string,
  options: PublishOptions,
  signal: AbortSignal,
): Promise<Published> {
  const keeper = memoryFile(path);
  const memory = await openMemory(keeper, path, written, cargo);
  if ("code" in memory) return { kind: "refused", refusal: memory };
  const deliveries = options.isDryRun
    ? (await planDeliveries(errands, cargo, memory, signal)).map(({ delivery }) => delivery)
    : await deliverEverywhere(errands, cargo, keeper, memory, signal);
  if (!deliveries) return { kind: "refused", refusal: { code: "memoryUnwritable", file: path } };
  return { kind: "done", judged, rows: cargo.table.length - 1, memory: path, deliveries };
}
