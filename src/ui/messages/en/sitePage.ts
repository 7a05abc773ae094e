import type { SitePageWords } from "../../../core/publication/sitePage";

export const sitePageEn: SitePageWords = {
  language: "en",
  publisher: "Publisher",
  licence: "Licence",
  licences: { lov2: "Licence Ouverte 2.0", "odc-odbl": "Open Database License 1.0" },
  modified: "Updated",
  period: "Period",
  periodOf: (start, end) => `from ${start} to ${end}`,
  date: (iso) => new Date(iso).toLocaleDateString("en-GB", { dateStyle: "long", timeZone: "UTC" }),
  schema: "Schema",
  columns: "Columns",
  download: (name, bytes) => `Download ${name} (CSV, ${bytes.toLocaleString("en-GB")} bytes)`,
  catalogue: "The authority's data catalogue (DCAT)",
};
