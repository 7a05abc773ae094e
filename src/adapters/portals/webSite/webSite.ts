import type {
  Destination,
  LookAnswer,
  Publication,
  PublishAnswer,
  PublishedPlace,
} from "../../../app/ports/destination";
import type { Progress } from "../../../app/ports/progress";
import type { StopSignal } from "../../../app/ports/stopSignal";
import type { SitePageWords } from "../../../core/publication/sitePage";
import type { FileStore } from "../fileStores/fileStore";
import { sha256Of } from "../http/checksums";
import { afterSending, answerOf } from "../http/refusalOf";
import { mayWritePage, pageNameOf, writePage } from "./datasetPage";
import { entryOf, expectOurs, FEED, nameOnSite, writeDescriptors } from "./descriptors";

export interface WebSiteSettings {
  readonly label: string;
  /** Where the public reads the store's files: `https://ville.example/donnees/`. */
  readonly publicAddress: string;
}

/**
 * The authority's web site: the CSV, then the Data Package and the exchange feed that describe it.
 * The file comes first: a feed must never announce what is not there yet.
 * @param words of the page about each dataset; null for a site that makes its own pages.
 */
export function webSite(
  settings: WebSiteSettings,
  store: FileStore,
  words: SitePageWords | null = null,
): Destination {
  return {
    id: store.id,
    label: settings.label,
    drafts: "never",
    test: (signal) =>
      answerOf(store.origin, async () => {
        await store.test(signal);
        return { ok: true };
      }),
    look: (place, signal) => answerOf(store.origin, () => look(store, place, signal)),
    publish: (publication, progress, signal) =>
      answerOf(store.origin, () => publish(settings, store, words, publication, progress, signal)),
  };
}

async function look(
  store: FileStore,
  { fileName, sha256: sent }: PublishedPlace,
  signal: StopSignal,
): Promise<LookAnswer> {
  const found = await store.read(fileName, signal);
  if (found === null) return { ok: true, copy: "gone" };
  return { ok: true, copy: sha256Of(found) === sent ? "same" : "changed" };
}

async function publish(
  settings: WebSiteSettings,
  store: FileStore,
  words: SitePageWords | null,
  publication: Publication,
  progress: Progress,
  signal: StopSignal,
): Promise<PublishAnswer> {
  const { bytes, mediaType } = publication.file;
  progress(0, bytes.byteLength);
  const fileName = await fileNameOf(settings, store, publication, signal);
  const page = words && (await mayWritePage(store, fileName, signal)) ? words : null;
  const place = placeOf(settings, publication, fileName, page !== null);
  const entry = entryOf({ publication, place });
  await expectOurs(store, entry, signal);
  const { replaced } = await store.write({ name: place.fileName, mediaType, bytes }, signal);
  await afterSending(async () => {
    if (page) await writePage(store, entry, bytes, { feed: FEED.name, words: page }, signal);
    await writeDescriptors(settings, store, entry, signal);
  });
  progress(bytes.byteLength, bytes.byteLength);
  const feed = addressOf(settings.publicAddress, FEED.name);
  return { ok: true, place, replaced, remarks: [{ code: "feedIsPublic", url: feed }] };
}

/** A file keeps the name of its first publication: harvesters know it by its address. */
async function fileNameOf(
  { publicAddress }: WebSiteSettings,
  store: FileStore,
  publication: Publication,
  signal: StopSignal,
): Promise<string> {
  if (publication.place) return publication.place.fileName;
  return nameOnSite(store, publication, publicAddress, signal);
}

function placeOf(
  { publicAddress }: WebSiteSettings,
  publication: Publication,
  fileName: string,
  hasPage: boolean,
): PublishedPlace {
  return {
    dataset: null,
    resource: null,
    fileName,
    url: addressOf(publicAddress, fileName),
    page: hasPage ? addressOf(publicAddress, pageNameOf(fileName)) : null,
    sha256: sha256Of(publication.file.bytes),
    portalMark: null,
  };
}

function addressOf(folder: string, name: string): string {
  return new URL(encodeURIComponent(name), folder.endsWith("/") ? folder : `${folder}/`).href;
}
