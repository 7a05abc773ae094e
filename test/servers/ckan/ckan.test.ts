import path from "node:path";
import { describeCkan, type Portal } from "./ckanContract";

jest.setTimeout(240_000);

const FORM = `file://${path.resolve("test/servers/ckan/portalForm.json")}`;

const TOO_LONG = ["version", "x".repeat(101)] as const;

/** One contract, three releases, each set as another portal is: its path, its language, its form. */
const PORTALS: readonly Portal[] = [
  { release: "2.10", version: "2.10.11", settings: {}, fields: {}, refused: TOO_LONG },
  {
    release: "2.11",
    version: "2.11.6",
    settings: { "ckan.root_path": "/donnees/{{LANG}}" },
    fields: {},
    refused: TOO_LONG,
  },
  {
    release: "2.12",
    version: "2.12.0",
    settings: {
      "ckan.locale_default": "fr",
      "ckan.plugins": "datastore scheming_datasets",
      "scheming.dataset_schemas": FORM,
    },
    fields: { theme: "finances", service: "Direction des finances" },
    refused: ["service", ""],
  },
];

describe.each(PORTALS)("CKAN $version", (portal) => describeCkan(portal));
