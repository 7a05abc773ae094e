import { isPlain } from "../../core/publication/publicationProfile";
import type { Destination, PublishedFile } from "../ports/destination";
import type { Desk } from "../state/desk";
import { profileOf } from "./destinationSettings";

/** The file as each place wants it, by destination; those that want it as it is are left out. */
export async function presentedFiles(
  desk: Desk,
  destinations: readonly Destination[],
  file: PublishedFile,
): Promise<ReadonlyMap<string, PublishedFile>> {
  const files = new Map<string, PublishedFile>();
  for (const { id } of destinations) {
    const profile = profileOf(desk, id);
    if (isPlain(profile)) continue;
    files.set(id, { ...file, bytes: await desk.ports.checker.present(file.bytes, profile) });
  }
  return files;
}
