import { LICENCE_URLS, schemaLabel } from "./datasetDescription";
import { isJsonObject, withEntry, type JsonObject, type PublishedEntry } from "./publishedEntry";

const LICENCES = {
  lov2: { name: "etalab-2.0", title: "Licence Ouverte 2.0" },
  "odc-odbl": { name: "ODbL-1.0", title: "Open Database License 1.0" },
} as const;

/**
 * `datapackage.json`, beside the files that it describes, in version 1 of the specification
 * (https://specs.frictionlessdata.io/tabular-data-package/), which every reader in use knows.
 * @param found what the site has now; null when it has none.
 * @returns the package with this file in it, the others untouched; null when what the site has is not
 *   a Data Package: it must not be overwritten.
 */
export function packageWith(
  found: unknown,
  entry: PublishedEntry,
  site: { readonly title: string },
): JsonObject | null {
  const known = found === null ? { profile: "tabular-data-package", title: site.title } : found;
  if (!isJsonObject(known)) return null;
  const resources = found === null ? [] : known["resources"];
  if (!Array.isArray(resources)) return null;
  const isSame = ({ path }: JsonObject): boolean => path === entry.file.name;
  return { ...known, resources: withEntry(resources, isSame, () => resourceOf(entry)) };
}

function resourceOf({ dataset, file, modified }: PublishedEntry): JsonObject {
  const url = schemaLabel(dataset.schema)?.url;
  return {
    profile: "tabular-data-resource",
    name: file.name.toLowerCase().replace(/\.csv$/, ""),
    title: dataset.title,
    description: dataset.description,
    path: file.name,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: file.byteSize,
    hash: `sha256:${file.sha256}`,
    licenses: [{ ...LICENCES[dataset.licence], path: LICENCE_URLS[dataset.licence] }],
    modified,
    ...(url && { schema: url }),
  };
}
