import type { DatasetCard } from "../../../../core/publication/datasetCard";
import type {
  Frequency,
  Licence,
  Territory,
} from "../../../../core/publication/datasetDescription";
import type { DatasetMessages } from "../../../messages/datasetMessages";

/** The card as it is typed. */
export interface CardForm {
  readonly title: string;
  readonly description: string;
  readonly licence: Licence;
  readonly frequency: Frequency;
  readonly keywords: string;
  readonly level: Territory["level"] | "";
  readonly code: string;
  readonly territoryName: string;
  readonly contactName: string;
  readonly contactEmail: string;
}

export type CardFaults = Readonly<Partial<Record<keyof CardForm, string>>>;

const CODES: Readonly<Record<Territory["level"], RegExp>> = {
  "fr:commune": /^\d[\dAB]\d{3}$/,
  "fr:epci": /^\d{9}$/,
  "fr:departement": /^(\d\d|2[AB]|97\d)$/,
  "fr:region": /^\d\d$/,
};

export function formOf({ territory, contact, keywords, ...card }: DatasetCard): CardForm {
  return {
    ...card,
    keywords: keywords.join(", "),
    level: territory?.level ?? "",
    code: territory?.code ?? "",
    territoryName: territory?.name ?? "",
    contactName: contact?.name ?? "",
    contactEmail: contact?.email ?? "",
  };
}

export function cardFaults(form: CardForm, words: DatasetMessages): CardFaults {
  const faults: Partial<Record<keyof CardForm, string>> = {};
  const { level } = form;
  if (form.title.trim() === "") faults.title = words.missing;
  if (level !== "" && !CODES[level].test(form.code.trim())) faults.code = words.notCode;
  if (level !== "" && form.territoryName.trim() === "") faults.territoryName = words.missing;
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(form.contactEmail.trim()) && hasContact(form))
    faults.contactEmail = words.notEmail;
  return faults;
}

function hasContact({ contactName, contactEmail }: CardForm): boolean {
  return `${contactName}${contactEmail}`.trim() !== "";
}

/** Of a form without fault. */
export function cardIn(form: CardForm): DatasetCard {
  const { licence, frequency, level } = form;
  const name = form.contactName.trim();
  const email = form.contactEmail.trim();
  const keywords = form.keywords.split(",").map((keyword) => keyword.trim());
  return {
    ...{ licence, frequency },
    title: form.title.trim(),
    description: form.description.trim(),
    keywords: [...new Set(keywords.filter((keyword) => keyword !== ""))],
    territory:
      level === "" ? null : { level, code: form.code.trim(), name: form.territoryName.trim() },
    contact: hasContact(form) ? { name, email } : null,
  };
}
