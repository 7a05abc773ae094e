import type { DatasetCard } from "../../core/publication/datasetCard";
import type { DatasetDescription, Period } from "../../core/publication/datasetDescription";
import { legalKeywords } from "../../core/publication/legalKeywords";
import type { CheckedSheet, Desk } from "../state/desk";

/** What a portal is told of the sheet's dataset: what the officer says of it, what the rows and the law add. */
export function describeDataset(
  { ports }: Desk,
  { producer, schema }: CheckedSheet,
  card: DatasetCard,
  identifier: string,
  period: Period | null,
): DatasetDescription {
  return {
    ...card,
    identifier,
    keywords: [...new Set([...legalKeywords(schema.name), ...card.keywords])],
    period,
    publisher: producer,
    schema: {
      name: schema.name,
      version: schema.version,
      url: ports.models.catalogueUrl(schema.name, schema.version),
    },
  };
}
