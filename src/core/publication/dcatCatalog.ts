import {
  LICENCE_URLS,
  schemaLabel,
  type DatasetDescription,
  type Frequency,
  type Territory,
} from "./datasetDescription";
import { isJsonObject, withEntry, type JsonObject, type PublishedEntry } from "./publishedEntry";

/** Written whole in the feed: a remote context would be fetched at each harvest. */
const CONTEXT = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  spdx: "http://spdx.org/rdf/terms#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
} as const;

const FREQUENCY_URI = "http://publications.europa.eu/resource/authority/frequency/";
const FREQUENCY_NAMES: Readonly<Record<Frequency, string>> = {
  daily: "DAILY",
  weekly: "WEEKLY",
  monthly: "MONTHLY",
  quarterly: "QUARTERLY",
  semiannual: "ANNUAL_2",
  annual: "ANNUAL",
  irregular: "IRREG",
  unknown: "UNKNOWN",
};

/**
 * The exchange feed: a DCAT-AP catalogue in JSON-LD, as data.gouv.fr's harvester reads it.
 * @param feed what the site has now; null when it has none.
 * @returns the feed with this dataset in the place of the one of the same identifier, the others untouched;
 *   null when what the site has is not such a feed: it must not be overwritten.
 */
export function feedWith(
  feed: unknown,
  entry: PublishedEntry,
  site: { readonly title: string },
): JsonObject | null {
  const known = feed === null ? emptyCatalog(site.title, entry) : feed;
  if (!isCatalog(known)) return null;
  const isSame = (one: JsonObject): boolean => one["dct:identifier"] === entry.dataset.identifier;
  const datasets = withEntry(known["dcat:dataset"], isSame, (earlier) =>
    datasetNode(withFirstIssue(entry, earlier)),
  );
  return { ...withOurNames(known), "dct:modified": entry.modified, "dcat:dataset": datasets };
}

/** A feed of an earlier version of ours may lack a prefix that this one writes. */
function withOurNames(known: Catalog): Catalog {
  const context = known["@context"];
  return isJsonObject(context) ? { ...known, "@context": { ...context, ...CONTEXT } } : known;
}

/** Where the feed says that each dataset's file is, by the dataset's identifier. */
export function filesInFeed(feed: unknown): ReadonlyMap<unknown, string> {
  const datasets = isCatalog(feed) ? feed["dcat:dataset"].filter(isJsonObject) : [];
  const files = datasets.map((one) => [one["dct:identifier"], fileOf(one)] as const);
  return new Map(files.filter((one): one is [unknown, string] => one[1] !== null));
}

function fileOf(dataset: JsonObject): string | null {
  const files = dataset["dcat:distribution"];
  const [file]: readonly unknown[] = Array.isArray(files) ? files : [];
  const link = isJsonObject(file) ? file["dcat:downloadURL"] : null;
  const url = isJsonObject(link) ? link["@id"] : null;
  return typeof url === "string" ? url : null;
}

type Catalog = JsonObject & { readonly "dcat:dataset": readonly unknown[] };

function emptyCatalog(title: string, { dataset }: PublishedEntry): Catalog {
  return {
    "@context": CONTEXT,
    "@type": "dcat:Catalog",
    "dct:title": title,
    "dct:publisher": publisherNode(dataset),
    "dcat:dataset": [],
  };
}

function isCatalog(feed: unknown): feed is Catalog {
  return (
    isJsonObject(feed) && feed["@type"] === "dcat:Catalog" && Array.isArray(feed["dcat:dataset"])
  );
}

function withFirstIssue(entry: PublishedEntry, earlier: JsonObject | null): PublishedEntry {
  const issued = earlier?.["dct:issued"];
  return typeof issued === "string" ? { ...entry, issued } : entry;
}

function datasetNode(entry: PublishedEntry): JsonObject {
  const { dataset } = entry;
  return {
    "@type": "dcat:Dataset",
    "dct:identifier": dataset.identifier,
    "dct:title": dataset.title,
    "dct:description": dataset.description,
    "dct:license": { "@id": LICENCE_URLS[dataset.licence] },
    "dct:accrualPeriodicity": { "@id": FREQUENCY_URI + FREQUENCY_NAMES[dataset.frequency] },
    "dcat:keyword": [...dataset.keywords],
    ...(dataset.period && { "dct:temporal": periodNode(dataset.period) }),
    ...(dataset.territory && { "dct:spatial": territoryNode(dataset.territory) }),
    "dct:publisher": publisherNode(dataset),
    ...(dataset.contact && { "dcat:contactPoint": contactNode(dataset.contact) }),
    "dcat:landingPage": { "@id": entry.landingPage },
    "dct:issued": entry.issued,
    "dct:modified": entry.modified,
    "dcat:distribution": [distributionNode(entry)],
  };
}

/** Without an `@id`: the harvester would fetch it. */
function periodNode({ start, end }: NonNullable<DatasetDescription["period"]>): JsonObject {
  return { "@type": "dct:PeriodOfTime", "dcat:startDate": start, "dcat:endDate": end };
}

/** By name and code. data.gouv.fr's harvester reads drawings only: it leaves the zone that people choose there. */
function territoryNode({ code, name }: Territory): JsonObject {
  return { "@type": "dct:Location", "dct:identifier": code, "skos:prefLabel": name };
}

function publisherNode({ publisher }: DatasetDescription): JsonObject {
  return { "@type": "foaf:Organization", "foaf:name": publisher.name };
}

function contactNode({ name, email }: NonNullable<DatasetDescription["contact"]>): JsonObject {
  return {
    "@type": "vcard:Organization",
    "vcard:fn": name,
    "vcard:hasEmail": { "@id": `mailto:${email}` },
  };
}

/**
 * The checksum is a plain string: typed `xsd:hexBinary`, as DCAT-AP prescribes, data.gouv.fr's
 * harvester refuses the whole dataset. A schema without a catalogue address is not named at all:
 * a literal that is not an address makes it fail too.
 */
function distributionNode({ dataset, file, issued, modified }: PublishedEntry): JsonObject {
  const url = schemaLabel(dataset.schema)?.url;
  return {
    "@type": "dcat:Distribution",
    "dct:title": dataset.title,
    "dcat:downloadURL": { "@id": file.url },
    "dct:format": "CSV",
    "dcat:mediaType": "text/csv",
    "dcat:byteSize": file.byteSize,
    "spdx:checksum": {
      "@type": "spdx:Checksum",
      "spdx:algorithm": { "@id": "spdx:checksumAlgorithm_sha256" },
      "spdx:checksumValue": file.sha256,
    },
    ...(url && { "dct:conformsTo": { "@id": url } }),
    "dct:license": { "@id": LICENCE_URLS[dataset.licence] },
    "dct:issued": issued,
    "dct:modified": modified,
  };
}
