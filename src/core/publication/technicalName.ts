import type { DatasetDescription } from "./datasetDescription";

/**
 * The name under which portals that ask for one know the dataset: 2 to 100 characters of `[a-z0-9_-]`.
 * Made of our identifier, so that the dataset is found again whatever became of the workbook's memory.
 */
export function technicalNameOf({ schema, identifier }: DatasetDescription): string {
  const subject = schema.name.split("/").at(-1) ?? "";
  return `${subject}-${identifier}`
    .toLowerCase()
    .replace(/[^a-z0-9_-]+/g, "-")
    .slice(0, 100);
}
