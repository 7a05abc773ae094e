import type { Publication, PublishedPlace } from "../../../app/ports/destination";
import type { StopSignal } from "../../../app/ports/stopSignal";
import { packageWith } from "../../../core/publication/dataPackage";
import { feedWith, filesInFeed } from "../../../core/publication/dcatCatalog";
import { nameOfItsOwn } from "../../../core/csv/fileName";
import type { JsonObject, PublishedEntry } from "../../../core/publication/publishedEntry";
import type { FileStore } from "../fileStores/fileStore";
import { PortalRefused } from "../http/portalRefused";

const PACKAGE = { name: "datapackage.json", mediaType: "application/json" } as const;
/** The ending tells harvesters the format. */
export const FEED = { name: "catalogue.jsonld", mediaType: "application/ld+json" } as const;

type Described = { readonly publication: Publication; readonly place: PublishedPlace };
type Update = (found: unknown) => JsonObject | null;

interface Descriptor {
  readonly name: string;
  readonly mediaType: string;
  readonly update: Update;
}

function descriptorsOf(entry: PublishedEntry, title: string): readonly Descriptor[] {
  return [
    { ...PACKAGE, update: (found) => packageWith(found, entry, { title }) },
    { ...FEED, update: (found) => feedWith(found, entry, { title }) },
  ];
}

/**
 * To be asked before anything is written: else the site would hold a file that its feed does not know.
 * @throws PortalRefused when a document that is not ours stands in the place of a descriptor.
 */
export async function expectOurs(
  store: FileStore,
  entry: PublishedEntry,
  signal: StopSignal,
): Promise<void> {
  for (const one of descriptorsOf(entry, "")) await updated(store, one, signal);
}

/** Keeps the site's two descriptors in step with the file just written. */
export async function writeDescriptors(
  { label }: { readonly label: string },
  store: FileStore,
  entry: PublishedEntry,
  signal: StopSignal,
): Promise<void> {
  for (const one of descriptorsOf(entry, label)) {
    const next = await updated(store, one, signal);
    const bytes = new TextEncoder().encode(`${JSON.stringify(next, null, 2)}\n`);
    await store.write({ name: one.name, mediaType: one.mediaType, bytes }, signal);
  }
}

/**
 * The name under which the site has this dataset's file, whatever became of the memory: harvesters know it by its
 * address. Where the feed does not speak of it, a name that no other dataset has there: two of one authority, of
 * one model and of one day would have the same.
 */
export async function nameOnSite(
  store: FileStore,
  { dataset: { identifier }, file }: Pick<Publication, "dataset" | "file">,
  publicAddress: string,
  signal: StopSignal,
): Promise<string> {
  const files = filesInFeed(parsed(await store.read(FEED.name, signal)));
  const folder = publicAddress.endsWith("/") ? publicAddress : `${publicAddress}/`;
  const names = new Map([...files].map(([owner, url]) => [owner, nameAt(url, folder)]));
  const isTaken = [...names].some(([owner, name]) => owner !== identifier && name === file.name);
  return names.get(identifier) ?? (isTaken ? nameOfItsOwn(file.name, identifier) : file.name);
}

function nameAt(url: string, folder: string): string | null {
  const name = url.startsWith(folder) ? decoded(url.slice(folder.length)) : null;
  return name !== null && /^[^/\\]+\.csv$/.test(name) ? name : null;
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

/** What the site says of the file, everywhere that it speaks of it. */
export function entryOf({ publication, place }: Described): PublishedEntry {
  const now = publication.at.toISOString();
  return {
    dataset: publication.dataset,
    file: {
      name: place.fileName,
      url: place.url,
      byteSize: publication.file.bytes.byteLength,
      sha256: place.sha256,
    },
    landingPage: place.page ?? place.url,
    issued: now,
    modified: now,
  };
}

/** @throws PortalRefused when a document that is not ours stands there: it is left as it is. */
async function updated(
  store: FileStore,
  { name, update }: Descriptor,
  signal: StopSignal,
): Promise<JsonObject> {
  const next = update(parsed(await store.read(name, signal)));
  if (next === null) throw new PortalRefused(null, "notOurs", name);
  return next;
}

/** Null for no file at all; what is not JSON is a document of somebody else. */
function parsed(bytes: Uint8Array | null): unknown {
  if (bytes === null) return null;
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) ?? "";
  } catch {
    return "";
  }
}
