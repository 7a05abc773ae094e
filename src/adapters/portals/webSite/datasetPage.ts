import type { StopSignal } from "../../../app/ports/stopSignal";
import { COMMA } from "../../../core/csv/csvDialect";
import { csvRows } from "../../../core/csv/csvReader";
import type { PublishedEntry } from "../../../core/publication/publishedEntry";
import { isSitePage, sitePage, type SitePageWords } from "../../../core/publication/sitePage";
import type { FileStore } from "../fileStores/fileStore";

/** Where the header of any CSV ends. */
const HEADER = 100_000;

/** `budget.csv` has its page at `budget.html`. */
export function pageNameOf(fileName: string): string {
  return `${fileName.replace(/\.[^.]*$/, "")}.html`;
}

/** A page of somebody else under that name stays, and is not said to be the dataset's. */
export async function mayWritePage(
  store: FileStore,
  fileName: string,
  signal: StopSignal,
): Promise<boolean> {
  const found = await store.read(pageNameOf(fileName), signal);
  return found === null || isSitePage(new TextDecoder().decode(found));
}

export async function writePage(
  store: FileStore,
  entry: PublishedEntry,
  csv: Uint8Array,
  { feed, words }: { readonly feed: string; readonly words: SitePageWords },
  signal: StopSignal,
): Promise<void> {
  const text = sitePage({ entry, columns: columnsOf(csv), feed }, words);
  const name = pageNameOf(entry.file.name);
  await store.write(
    { name, mediaType: "text/html", bytes: new TextEncoder().encode(text) },
    signal,
  );
}

function columnsOf(csv: Uint8Array): readonly string[] {
  const [header = []] = csvRows(new TextDecoder().decode(csv.subarray(0, HEADER)), COMMA);
  return header;
}
