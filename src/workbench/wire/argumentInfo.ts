import type { Batch } from "./batch";
import type { ArgumentInfo, PathReference } from "./protocol";

/** The arguments of a member, objects among them in the place of their path ids. */
export function readArguments(info: ArgumentInfo | undefined, batch: Batch): readonly unknown[] {
  const values = info?.Arguments ?? [];
  const references = info?.ReferencedObjectPathIds;
  return references === undefined ? values : withObjects(values, references, batch);
}

function withObjects(
  values: readonly unknown[],
  references: readonly PathReference[],
  batch: Batch,
): unknown[] {
  return values.map((value, i) => {
    const reference = references[i];
    if (Array.isArray(reference)) return withObjects(value as unknown[], reference, batch);
    return typeof reference === "number" && reference > 0 ? batch.resolve(reference) : value;
  });
}
