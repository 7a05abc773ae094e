import { packageWith } from "../../../../src/core/publication/dataPackage";
import { feedWith } from "../../../../src/core/publication/dcatCatalog";
import type { PublishedEntry } from "../../../../src/core/publication/publishedEntry";

const ENTRY: PublishedEntry = {
  dataset: {
    identifier: "6f9c",
    title: "Subventions de Valbrune",
    description: "Les aides accordées.",
    licence: "lov2",
    frequency: "semiannual",
    keywords: ["subvention"],
    period: { start: "2025-01-01", end: "2025-12-31" },
    territory: null,
    publisher: { name: "Commune de Valbrune", siret: "21099990000017" },
    contact: { name: "Finances", email: "finances@valbrune.example" },
    schema: { name: "scdl/subventions", version: "2.1.1", url: "https://schemas.example/2.1.1" },
  },
  file: {
    name: "subventions.csv",
    url: "https://valbrune.example/donnees/subventions.csv",
    byteSize: 1234,
    sha256: "ab12",
  },
  landingPage: "https://valbrune.example/donnees/subventions.html",
  issued: "2026-11-23T09:00:00.000Z",
  modified: "2026-11-23T09:00:00.000Z",
};
const LATER = "2026-12-01T09:00:00.000Z";
const SITE = { title: "Données de Valbrune" };

test("the first publication makes a catalogue of one dataset", () => {
  const feed = feedWith(null, ENTRY, SITE);
  expect(feed).toMatchObject({ "@type": "dcat:Catalog", "dct:title": SITE.title });
  expect(feed?.["dcat:dataset"]).toMatchObject([
    { "dct:identifier": "6f9c", "dct:issued": ENTRY.issued },
  ]);
});

test("published again, the dataset keeps its place and its first date", () => {
  const first = feedWith(null, ENTRY, SITE);
  const again = feedWith(first, { ...ENTRY, issued: LATER, modified: LATER }, SITE);
  expect(again?.["dcat:dataset"]).toMatchObject([
    { "dct:issued": ENTRY.issued, "dct:modified": LATER },
  ]);
});

test("the territory is named, and a feed of an earlier version learns the prefix that says it", () => {
  const territory = { level: "fr:commune", code: "86024", name: "Valbrune" } as const;
  const old = { "@type": "dcat:Catalog", "@context": { x: "y" }, "dcat:dataset": [] };
  const feed = feedWith(old, { ...ENTRY, dataset: { ...ENTRY.dataset, territory } }, SITE);
  expect(feed).toMatchObject({
    "@context": { x: "y", skos: "http://www.w3.org/2004/02/skos/core#" },
    "dcat:dataset": [
      { "dct:spatial": { "dct:identifier": "86024", "skos:prefLabel": "Valbrune" } },
    ],
  });
});

test("the other datasets of the feed stay as they are, whatever they hold", () => {
  const other = { "dct:identifier": "autre", "adms:status": "à part" };
  const feed = { "@type": "dcat:Catalog", "x:note": "gardée", "dcat:dataset": [other] };
  const next = feedWith(feed, ENTRY, SITE);
  expect(next).toMatchObject({ "x:note": "gardée" });
  expect((next?.["dcat:dataset"] as unknown[])[0]).toBe(other);
});

test.each([
  ["a list", []],
  ["a text", "x"],
  ["another document", { "@type": "dcat:Dataset" }],
])("%s in the place of the feed is not overwritten", (_, found) =>
  expect(feedWith(found, ENTRY, SITE)).toBeNull(),
);

test("a schema that no catalogue has is not named: the harvester would refuse the dataset", () => {
  const schema = { ...ENTRY.dataset.schema, url: null };
  const feed = feedWith(null, { ...ENTRY, dataset: { ...ENTRY.dataset, schema } }, SITE);
  expect(JSON.stringify(feed)).not.toContain("conformsTo");
});

test("the checksum is a plain text and the period has no address: the harvester fails otherwise", () => {
  const text = JSON.stringify(feedWith(null, ENTRY, SITE));
  expect(text).toContain('"spdx:checksumValue":"ab12"');
  expect(text).toContain('{"@type":"dct:PeriodOfTime","dcat:startDate":"2025-01-01"');
});

test("the Data Package names the CSV beside it, its size, its checksum and its schema", () => {
  expect(packageWith(null, ENTRY, SITE)).toMatchObject({
    title: SITE.title,
    resources: [
      {
        name: "subventions",
        path: "subventions.csv",
        bytes: 1234,
        hash: "sha256:ab12",
        schema: "https://schemas.example/2.1.1",
      },
    ],
  });
});

test("a file published again keeps its place in the Data Package, among files of others", () => {
  const other = { name: "autre", path: "autre.csv" };
  const found = packageWith(null, ENTRY, SITE);
  const both = {
    ...found,
    title: "À nous",
    resources: [...(found?.["resources"] as unknown[]), other],
  };
  const again = packageWith(both, { ...ENTRY, file: { ...ENTRY.file, byteSize: 9 } }, SITE);
  expect(again).toMatchObject({ title: "À nous", resources: [{ bytes: 9 }, other] });
});

test("another document in the place of the Data Package is not overwritten", () => {
  expect([{ resources: "x" }, [], "x"].map((found) => packageWith(found, ENTRY, SITE))).toEqual([
    null,
    null,
    null,
  ]);
});

test("a file that left its schema is not said to follow it, in the feed nor in the package", () => {
  const schema = { ...ENTRY.dataset.schema, isLeft: true } as const;
  const entry = { ...ENTRY, dataset: { ...ENTRY.dataset, schema } };
  const told = (one: PublishedEntry) =>
    JSON.stringify([feedWith(null, one, SITE), packageWith(null, one, SITE)]);
  expect(told(ENTRY).match(/schemas\.example/g)).toHaveLength(2);
  expect(told(entry)).not.toContain("schemas.example");
});
