import { LICENCE_URLS, type DatasetDescription, type Frequency } from "./datasetDescription";

/** A file of the dataset where the public reads it. */
export interface Distribution {
  readonly title: string;
  /** Harvesters recognise a resource by its address: it must not change. */
  readonly url: string;
  readonly byteSize: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

export interface FeedEntry {
  readonly dataset: DatasetDescription;
  readonly distribution: Distribution;
  /** The page about the dataset. */
  readonly landingPage: string;
  /** ISO date-times. */
  readonly issued: string;
  readonly modified: string;
}

/** JSON-LD, kept as plain data: what others wrote in a feed stays as it is. */
export type JsonObject = { readonly [key: string]: unknown };

/** Written whole in the feed: a remote context would be fetched at each harvest. */
const CONTEXT = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
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
  entry: FeedEntry,
  catalog: { readonly title: string },
): JsonObject | null {
  const known = feed === null ? emptyCatalog(catalog.title, entry) : feed;
  if (!isCatalog(known)) return null;
  const earlier = known["dcat:dataset"].find((one) => isSame(one, entry));
  const dataset = datasetNode(withFirstIssue(entry, earlier));
  const datasets = earlier
    ? known["dcat:dataset"].map((one) => (one === earlier ? dataset : one))
    : [...known["dcat:dataset"], dataset];
  return { ...known, "dct:modified": entry.modified, "dcat:dataset": datasets };
}

type Catalog = JsonObject & { readonly "dcat:dataset": readonly unknown[] };

function emptyCatalog(title: string, { dataset }: FeedEntry): Catalog {
  return {
    "@context": CONTEXT,
    "@type": "dcat:Catalog",
    "dct:title": title,
    "dct:publisher": publisherNode(dataset),
    "dcat:dataset": [],
  };
}

function isCatalog(feed: unknown): feed is Catalog {
  return isObject(feed) && feed["@type"] === "dcat:Catalog" && Array.isArray(feed["dcat:dataset"]);
}

function isObject(found: unknown): found is JsonObject {
  return typeof found === "object" && found !== null;
}

function isSame(found: unknown, { dataset }: FeedEntry): found is JsonObject {
  return isObject(found) && found["dct:identifier"] === dataset.identifier;
}

function withFirstIssue(entry: FeedEntry, earlier: JsonObject | undefined): FeedEntry {
  const issued = earlier?.["dct:issued"];
  return typeof issued === "string" ? { ...entry, issued } : entry;
}

function datasetNode(entry: FeedEntry): JsonObject {
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
function distributionNode({ dataset, distribution, issued, modified }: FeedEntry): JsonObject {
  return {
    "@type": "dcat:Distribution",
    "dct:title": distribution.title,
    "dcat:downloadURL": { "@id": distribution.url },
    "dct:format": "CSV",
    "dcat:mediaType": "text/csv",
    "dcat:byteSize": distribution.byteSize,
    "spdx:checksum": {
      "@type": "spdx:Checksum",
      "spdx:algorithm": { "@id": "spdx:checksumAlgorithm_sha256" },
      "spdx:checksumValue": distribution.sha256,
    },
    ...(dataset.schema.url && { "dct:conformsTo": { "@id": dataset.schema.url } }),
    "dct:license": { "@id": LICENCE_URLS[dataset.licence] },
    "dct:issued": issued,
    "dct:modified": modified,
  };
}
