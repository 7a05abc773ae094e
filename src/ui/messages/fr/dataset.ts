import type { DatasetMessages } from "../datasetMessages";
import { phrase } from "./grammar";

export const dataset: DatasetMessages = {
  line: (title) => phrase`Jeu de données : ${title}`,
  proposed:
    "Cette fiche est proposée d'après le modèle et vos lignes. Relisez-la, complétez-la, enregistrez-la.",
  title: "Titre",
  description: "Description",
  descriptionHint: (letters) =>
    letters < 100
      ? "Ce que contient le fichier et pour qui. En dessous de 100 caractères, les plateformes la jugent trop courte."
      : "Ce que contient le fichier et pour qui.",
  licence: "Licence",
  licences: {
    lov2: "Licence Ouverte 2.0 (Etalab)",
    "odc-odbl": "ODbL (partage à l'identique)",
  },
  frequency: "Mise à jour",
  frequencies: {
    daily: "Chaque jour",
    weekly: "Chaque semaine",
    monthly: "Chaque mois",
    quarterly: "Chaque trimestre",
    semiannual: "Deux fois par an",
    annual: "Chaque année",
    irregular: "Sans rythme fixe",
    unknown: "Inconnue",
  },
  keywords: "Mots-clés",
  keywordsHint: "Séparés par des virgules.",
  legalKeywords: (keywords) => phrase`${keywords} : ajouté d'office, la loi le demande.`,
  level: "Territoire",
  noLevel: "Non précisé",
  levels: {
    "fr:commune": "Commune",
    "fr:epci": "Intercommunalité",
    "fr:departement": "Département",
    "fr:region": "Région",
  },
  code: "Code du territoire",
  codeHints: {
    "fr:commune": "Code INSEE, comme 35238.",
    "fr:epci": "SIREN de l'intercommunalité, 9 chiffres.",
    "fr:departement": "Numéro, comme 29.",
    "fr:region": "Code INSEE de la région, comme 53.",
  },
  territoryName: "Nom du territoire",
  contactName: "Contact",
  contactEmail: "Adresse électronique du contact",
  contactHint: phrase`Elle est publiée : préférez celle d'un service.`,
  missing: "À remplir.",
  notEmail: phrase`Cette adresse n'est pas complète : donnees@ville.example.`,
  notCode: "Ce code ne convient pas à ce territoire.",
  save: "Enregistrer la fiche",
};
