import type { DatasetDescription, Period } from "../../core/publication/datasetDescription";
import { legalKeywords } from "../../core/publication/legalKeywords";
import type { CheckedSheet, Desk } from "../state/desk";

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
    keywords: legalKeywords(schema.name),
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
