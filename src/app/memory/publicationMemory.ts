import type { LinkedDataset } from "../destinations/destinationState";
import type { PublishedPlace } from "../ports/destination";
import type { PanePorts } from "../ports/panePorts";
import type { Desk } from "../state/desk";
import { areLinks } from "./linkedDatasets";

/** Kept in the worksheet itself: it follows the sheet and its copies, and holds nothing secret. */
export const MEMORY_KEY = "publication";

export interface PublicationMemory {
  /** By it the dataset is found again wherever it was published. */
  readonly identifier: string;
  /** By destination. */
  readonly places: Readonly<Record<string, RememberedPlace>>;
  /** The sheet of which the officer said that it is this dataset, though another sheet is it too. */
  readonly confirmedFor?: string;
  /** By destination, datasets that were there before this sheet. */
  readonly linked?: Readonly<Record<string, LinkedDataset>>;
}

export interface RememberedPlace extends PublishedPlace {
  /** ISO date-time. */
  readonly at: string;
  readonly rows: number;
  /** It was kept private; absent for what was published. */
  readonly draft?: boolean;
  /** What the destination was called; absent from memories of files. */
  readonly label?: string;
  /** Who published, as they sign; absent when they gave no name. */
  readonly by?: string;
}

/** What was published from this sheet; a new identifier, remembered at once, where nothing was. */
export async function publicationMemory(
  { ports }: Desk,
  sheetId: string,
): Promise<PublicationMemory> {
  const known = await knownPublications(ports, sheetId);
  if (known) return known;
  const memory = { identifier: ports.newIdentifier(), places: {} };
  await keepMemory(ports, sheetId, memory);
  return memory;
}

/** Null where nothing was ever published nor decided; nothing is written. */
export async function knownPublications(
  { sheets }: PanePorts,
  sheetId: string,
): Promise<PublicationMemory | null> {
  return memoryIn(await sheets.recall(sheetId, MEMORY_KEY));
}

export function keepMemory(
  { sheets }: PanePorts,
  sheetId: string,
  memory: PublicationMemory,
): Promise<void> {
  return sheets.remember(sheetId, MEMORY_KEY, JSON.stringify(memory));
}

/** Answers the memory as it is now. */
export async function rememberPlace(
  { ports }: Desk,
  sheetId: string,
  memory: PublicationMemory,
  destinationId: string,
  place: RememberedPlace,
): Promise<PublicationMemory> {
  const now = { ...memory, places: { ...memory.places, [destinationId]: place } };
  await keepMemory(ports, sheetId, now);
  return now;
}

/** A workbook may come from anywhere: what is not a memory is forgotten. */
export function memoryIn(text: string | null): PublicationMemory | null {
  if (text === null) return null;
  try {
    const found: unknown = JSON.parse(text);
    return isMemory(found) ? found : null;
  } catch {
    return null;
  }
}

function isMemory(found: unknown): found is PublicationMemory {
  return (
    isObject(found) &&
    typeof found["identifier"] === "string" &&
    isObject(found["places"]) &&
    ["undefined", "string"].includes(typeof found["confirmedFor"]) &&
    Object.values(found["places"]).every(isPlace) &&
    (found["linked"] === undefined || areLinks(found["linked"]))
  );
}

function isPlace(found: unknown): boolean {
  if (!isObject(found)) return false;
  const texts = ["fileName", "url", "sha256", "at"].map((key) => found[key]);
  const names = ["dataset", "resource", "page", "portalMark"].map((key) => found[key]);
  const mayLack = ["label", "by"].map((key) => found[key]);
  return (
    texts.every((text) => typeof text === "string") &&
    names.every((name) => name === null || typeof name === "string") &&
    mayLack.every((text) => text === undefined || typeof text === "string") &&
    typeof found["rows"] === "number"
  );
}

function isObject(found: unknown): found is Readonly<Record<string, unknown>> {
  return typeof found === "object" && found !== null;
}
