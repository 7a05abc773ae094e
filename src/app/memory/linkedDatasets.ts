import { isJsonObject } from "../../core/publication/publishedEntry";
import type { LinkedDataset } from "../destinations/destinationState";
import type { Publication, PublishedPlace } from "../ports/destination";
import type { PublicationMemory } from "./publicationMemory";

type Links = Readonly<Record<string, LinkedDataset>>;

/**
 * The next publication goes into that dataset; null undoes it. What went elsewhere on the same portal is no longer
 * ours to replace.
 */
export function withLink(
  memory: PublicationMemory,
  destinationId: string,
  linked: LinkedDataset | null,
): PublicationMemory {
  const others = <Part>(all: Readonly<Record<string, Part>> = {}): [string, Part][] =>
    Object.entries(all).filter(([id]) => id !== destinationId);
  const link: [string, LinkedDataset][] = linked ? [[destinationId, linked]] : [];
  return {
    ...memory,
    places: Object.fromEntries(others(memory.places)),
    linked: Object.fromEntries([...others(memory.linked), ...link]),
  };
}

/**
 * Where the next publication goes: where the last one went, else into the dataset that was linked.
 * @param fileName of a file that is added to it.
 */
export function destined(
  { places, linked = {} }: PublicationMemory,
  destinationId: string,
  fileName: string,
): Pick<Publication, "place" | "keepsDescription"> {
  const into = linked[destinationId];
  const place = places[destinationId] ?? (into ? linkedPlace(into, fileName) : null);
  return { place, keepsDescription: into !== undefined };
}

/** Nothing of ours is there yet: no checksum to compare with. */
function linkedPlace({ dataset, page, file }: LinkedDataset, fileName: string): PublishedPlace {
  const known = file ?? { id: null, fileName, url: "" };
  return {
    dataset,
    resource: known.id,
    fileName: known.fileName,
    url: known.url,
    page,
    sha256: "",
    portalMark: null,
  };
}

export function areLinks(found: unknown): found is Links {
  return isJsonObject(found) && Object.values(found).every(isLink);
}

function isLink(found: unknown): found is LinkedDataset {
  if (!isJsonObject(found)) return false;
  const { dataset, title, page, file } = found;
  const isPage = page === null || typeof page === "string";
  const isFile =
    file === null ||
    (isJsonObject(file) && [file["id"], file["fileName"], file["url"]].every(isText));
  return isText(dataset) && isText(title) && isPage && isFile;
}

const isText = (found: unknown): found is string => typeof found === "string";
