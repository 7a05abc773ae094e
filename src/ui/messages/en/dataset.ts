import type { DatasetMessages } from "../datasetMessages";
import { phrase } from "./grammar";

export const dataset: DatasetMessages = {
  line: (title) => phrase`Dataset: ${title}`,
  proposed:
    "This description is proposed from the model and your rows. Read it, complete it, save it.",
  title: "Title",
  description: "Description",
  descriptionHint: (letters) =>
    letters < 100
      ? "What the file holds and for whom. Below 100 characters, platforms find it too short."
      : "What the file holds and for whom.",
  licence: "Licence",
  licences: {
    lov2: "Licence Ouverte 2.0 (Etalab)",
    "odc-odbl": "ODbL (share alike)",
  },
  frequency: "Updated",
  frequencies: {
    daily: "Every day",
    weekly: "Every week",
    monthly: "Every month",
    quarterly: "Every quarter",
    semiannual: "Twice a year",
    annual: "Every year",
    irregular: "Without a fixed rhythm",
    unknown: "Unknown",
  },
  keywords: "Keywords",
  keywordsHint: "Separated by commas.",
  legalKeywords: (keywords) => phrase`${keywords}: added by itself, the law asks for it.`,
  level: "Territory",
  noLevel: "Not told",
  levels: {
    "fr:commune": "Commune",
    "fr:epci": "Intercommunality",
    "fr:departement": "Département",
    "fr:region": "Région",
  },
  code: "Code of the territory",
  codeHints: {
    "fr:commune": "INSEE code, such as 35238.",
    "fr:epci": "SIREN of the intercommunality, 9 digits.",
    "fr:departement": "Number, such as 29.",
    "fr:region": "INSEE code of the region, such as 53.",
  },
  territoryName: "Name of the territory",
  contactName: "Contact",
  contactEmail: "E-mail address of the contact",
  contactHint: "It is published: a department's is better.",
  missing: "To fill in.",
  notEmail: "This address is not whole: data@town.example.",
  notCode: "This code does not suit this territory.",
  save: "Save the description",
};
