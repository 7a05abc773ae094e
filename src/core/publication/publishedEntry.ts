import type { DatasetDescription } from "./datasetDescription";

/** One dataset as it stands on a web site: what the descriptors beside the files say of it. */
export interface PublishedEntry {
  readonly dataset: DatasetDescription;
  readonly file: DescribedFile;
  /** Address of the page about the dataset. */
  readonly landingPage: string;
  /** ISO date-times of the first publication and of this one. */
  readonly issued: string;
  readonly modified: string;
}

export interface DescribedFile {
  /** In the site's folder. It does not change: harvesters know a file by its address. */
  readonly name: string;
  /** Where the public reads it. */
  readonly url: string;
  readonly byteSize: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** JSON read from a site: what others wrote in it is kept as it is. */
export type JsonObject = { readonly [key: string]: unknown };

export function isJsonObject(found: unknown): found is JsonObject {
  return typeof found === "object" && found !== null && !Array.isArray(found);
}

/** The list with `entry` in the place of the item that `isSame` knows, or at the end. */
export function withEntry(
  items: readonly unknown[],
  isSame: (item: JsonObject) => boolean,
  entry: (earlier: JsonObject | null) => JsonObject,
): readonly unknown[] {
  const place = items.findIndex((item) => isJsonObject(item) && isSame(item));
  const earlier = items[place];
  if (!isJsonObject(earlier)) return [...items, entry(null)];
  return items.with(place, entry(earlier));
}
