/** What a portal is told of a dataset besides its file. Every destination writes it in its own protocol. */
export interface DatasetDescription {
  /** Made once, kept in the workbook before anything is sent: by it a dataset is found again, never made twice. */
  readonly identifier: string;
  readonly title: string;
  /** Markdown. Portals count it as a real description above 100 characters. */
  readonly description: string;
  readonly licence: Licence;
  readonly frequency: Frequency;
  readonly keywords: readonly string[];
  /** The days that the rows speak of; null when they hold no date. */
  readonly period: Period | null;
  readonly territory: Territory | null;
  readonly publisher: { readonly name: string; readonly siret: string };
  readonly contact: { readonly name: string; readonly email: string } | null;
  readonly schema: PublishedSchema;
}

/** A schema as catalogues name it: `scdl/subventions`, its version, and the address of that version. */
export interface PublishedSchema {
  readonly name: string;
  readonly version: string;
  /** Null for a schema that no catalogue has. */
  readonly url: string | null;
  /** The place's profile made the file other than the schema wants: it must not be said to follow it. */
  readonly isLeft?: true;
}

/** What catalogues are told of the schema; null where the file does not follow it. */
export function schemaLabel(schema: PublishedSchema): PublishedSchema | null {
  return schema.isLeft ? null : schema;
}

/** Full ISO dates, both ends included: portals complete a partial date with today. */
export interface Period {
  readonly start: string;
  readonly end: string;
}

/** A zone by its official code: `{ level: "fr:commune", code: "86194", name: "Poitiers" }`. */
export interface Territory {
  readonly level: "fr:commune" | "fr:epci" | "fr:departement" | "fr:region";
  readonly code: string;
  readonly name: string;
}

/** The two licences that French law lists for free reuse of data (article D323-2-1 CRPA). */
export const LICENCES = ["lov2", "odc-odbl"] as const;
export type Licence = (typeof LICENCES)[number];

export const LICENCE_URLS: Readonly<Record<Licence, string>> = {
  lov2: "https://www.etalab.gouv.fr/licence-ouverte-open-licence",
  "odc-odbl": "http://opendatacommons.org/licenses/odbl/summary/",
};

/** Identifiers that every version of udata reads, among those that an authority needs. */
export const FREQUENCIES = [
  "daily",
  "weekly",
  "monthly",
  "quarterly",
  "semiannual",
  "annual",
  "irregular",
  "unknown",
] as const;
export type Frequency = (typeof FREQUENCIES)[number];
