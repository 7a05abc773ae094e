import type { DatasetDescription, Period } from "../../core/publication/datasetDescription";
import type { CheckedSheet, Desk } from "../state/desk";

/** The order of 17 November 2017 wants this keyword on the data of grants. */
const KEYWORDS: Readonly<Record<string, readonly string[]>> = {
  "scdl/subventions": ["subvention"],
};

/** What a portal is told of the sheet's dataset, as far as the sheet and its model know. */
export function describeDataset(
  { ports }: Desk,
  { name, producer, schema }: CheckedSheet,
  identifier: string,
  period: Period | null,
): DatasetDescription {
  return {
    identifier,
    title: name,
    description: schema.description,
    licence: "lov2",
    frequency: "irregular",
    keywords: KEYWORDS[schema.name] ?? [],
    period,
    territory: null,
    publisher: producer,
    contact: null,
    schema: {
      name: schema.name,
      version: schema.version,
      url: ports.models.catalogueUrl(schema.name, schema.version),
    },
  };
}
