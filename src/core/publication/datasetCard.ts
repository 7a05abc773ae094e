import { FREQUENCIES, LICENCES, type DatasetDescription } from "./datasetDescription";
import { territoryOf } from "./territoryOf";

/** What the officer says of a dataset; the rest of its description is computed. */
export type DatasetCard = Pick<
  DatasetDescription,
  "title" | "description" | "licence" | "frequency" | "keywords" | "territory" | "contact"
>;

export const LEVELS = ["fr:commune", "fr:epci", "fr:departement", "fr:region"] as const;

/** Sensible words to begin with, from the model and from the authority that the rows name. */
export function proposedCard(
  schema: { readonly title: string; readonly description: string },
  producer: { readonly siret: string; readonly name: string },
): DatasetCard {
  const title = schema.title.trim();
  return {
    title: producer.name === "" ? title : `${title} – ${producer.name}`,
    description: schema.description,
    licence: "lov2",
    frequency: "irregular",
    keywords: [],
    territory: territoryOf(producer),
    contact: null,
  };
}

/** A workbook may come from anywhere: null for what is not a card. */
export function readCard(text: string | null): DatasetCard | null {
  if (text === null) return null;
  try {
    const found: unknown = JSON.parse(text);
    return isCard(found) ? found : null;
  } catch {
    return null;
  }
}

function isCard(found: unknown): found is DatasetCard {
  return (
    isObject(found) &&
    areTexts(found, ["title", "description"]) &&
    found["title"] !== "" &&
    LICENCES.some((licence) => licence === found["licence"]) &&
    FREQUENCIES.some((frequency) => frequency === found["frequency"]) &&
    Array.isArray(found["keywords"]) &&
    found["keywords"].every((keyword) => typeof keyword === "string") &&
    isNullOr(found["contact"], (contact) => areTexts(contact, ["name", "email"])) &&
    isNullOr(found["territory"], isTerritory)
  );
}

type Fields = Readonly<Record<string, unknown>>;

function isTerritory(found: Fields): boolean {
  return areTexts(found, ["code", "name"]) && LEVELS.some((level) => level === found["level"]);
}

function isNullOr(found: unknown, isRight: (found: Fields) => boolean): boolean {
  return found === null || (isObject(found) && isRight(found));
}

function areTexts(found: Fields, names: readonly string[]): boolean {
  return names.every((name) => typeof found[name] === "string");
}

function isObject(found: unknown): found is Fields {
  return typeof found === "object" && found !== null;
}
