import type { SitePageWords } from "../../../core/publication/sitePage";

export const sitePageFr: SitePageWords = {
  language: "fr",
  publisher: "Producteur",
  licence: "Licence",
  licences: { lov2: "Licence Ouverte 2.0", "odc-odbl": "Open Database License 1.0" },
  modified: "Mise à jour",
  period: "Période",
  periodOf: (start, end) => `du ${start} au ${end}`,
  date: (iso) => new Date(iso).toLocaleDateString("fr-FR", { dateStyle: "long", timeZone: "UTC" }),
  schema: "Schéma",
  columns: "Colonnes",
  download: (name, bytes) => `Télécharger ${name} (CSV, ${bytes.toLocaleString("fr-FR")} octets)`,
  catalogue: "Catalogue des données de la collectivité (DCAT)",
};
