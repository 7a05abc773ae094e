import type { DatasetDescription } from "../../core/publication/datasetDescription";
import { isPlain } from "../../core/publication/publicationProfile";
import type { Destination, Publication, PublishAnswer } from "../ports/destination";
import type { Desk } from "../state/desk";
import { profileOf } from "./destinationSettings";

/** What leaves for one place. */
export type Presented = Pick<Publication, "file" | "dataset">;

/**
 * The file as each place wants it, by destination; those that want it as it is are left out. A file that is no longer
 * what its schema wants does not bear its label; a draft with faults does: it is what it will become.
 */
export async function presentedFiles(
  desk: Desk,
  destinations: readonly Destination[],
  { file, dataset }: Presented,
  faults: number,
): Promise<ReadonlyMap<string, Presented>> {
  const files = new Map<string, Presented>();
  for (const { id } of destinations) {
    const profile = profileOf(desk, id);
    if (isPlain(profile)) continue;
    const { bytes, followsSchema } = await desk.ports.checker.present(file.bytes, profile);
    const isLabelled = followsSchema || faults > 0;
    files.set(id, {
      file: { ...file, bytes },
      dataset: isLabelled ? dataset : unlabelled(dataset),
    });
  }
  return files;
}

/** The answer, with what the officer should know of the label. */
export function toldOfLabel(answer: PublishAnswer, { dataset }: Presented): PublishAnswer {
  if (!answer.ok || !dataset.schema.isLeft) return answer;
  return { ...answer, remarks: [...answer.remarks, { code: "schemaLeft" }] };
}

function unlabelled(dataset: DatasetDescription): DatasetDescription {
  return { ...dataset, schema: { ...dataset.schema, isLeft: true } };
}
