import { LICENCE_URLS, type DatasetDescription } from "./datasetDescription";
import type { Distribution, JsonObject } from "./dcatCatalog";

const LICENCES = {
  lov2: { name: "etalab-2.0", title: "Licence Ouverte 2.0" },
  "odc-odbl": { name: "ODbL-1.0", title: "Open Database License 1.0" },
} as const;

/**
 * `datapackage.json` beside the CSV, in version 1 of the specification
 * (https://specs.frictionlessdata.io/tabular-data-package/), which every reader in use knows.
 * @param fileName of the CSV, in the same folder.
 * @param created ISO date-time.
 */
export function dataPackage(
  dataset: DatasetDescription,
  fileName: string,
  { title, byteSize, sha256 }: Distribution,
  created: string,
): JsonObject {
  return {
    profile: "tabular-data-package",
    id: dataset.identifier,
    name: resourceName(dataset.schema.name),
    title: dataset.title,
    description: dataset.description,
    keywords: [...dataset.keywords],
    licenses: [{ ...LICENCES[dataset.licence], path: LICENCE_URLS[dataset.licence] }],
    contributors: [{ title: dataset.publisher.name, role: "publisher" }],
    created,
    resources: [
      {
        profile: "tabular-data-resource",
        name: resourceName(dataset.schema.name),
        title,
        path: fileName,
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        bytes: byteSize,
        hash: `sha256:${sha256}`,
        ...(dataset.schema.url && { schema: dataset.schema.url }),
      },
    ],
  };
}

/** Names of packages and resources hold lower-case letters, digits, dot, hyphen and underscore. */
function resourceName(schemaName: string): string {
  return schemaName.toLowerCase().replace(/[^a-z0-9._-]+/g, "-");
}
