/** @jest-environment jsdom */
import axe from "axe-core";
import { isSitePage, sitePage } from "../../../../src/core/publication/sitePage";
import { sitePageEn } from "../../../../src/ui/messages/en/sitePage";
import { sitePageFr } from "../../../../src/ui/messages/fr/sitePage";
import { LICENCE_URLS } from "../../../../src/core/publication/datasetDescription";

const dataset = {
  identifier: "5f0c",
  title: "Subventions <b>de Béruges</b>",
  description: "Les aides accordées.\n\n<script>alert(1)</script>",
  licence: "lov2",
  frequency: "annual",
  keywords: [],
  period: { start: "2025-01-01", end: "2025-12-31" },
  territory: null,
  publisher: { name: "Béruges & Cie", siret: "21860194600013" },
  contact: null,
  schema: { name: "scdl/subventions", version: "2.1.1", url: "javascript:alert(1)" },
} as const;
const entry = {
  dataset,
  file: { name: 'budget "2025".csv', url: "https://v.example/b", byteSize: 12345, sha256: "0" },
  landingPage: "https://v.example/b.html",
  issued: "2026-11-23T09:00:00Z",
  modified: "2026-11-23T09:00:00Z",
};
const parts = { entry, columns: ["nomAttribuant", "<montant>"], feed: "catalogue.jsonld" };

test.each([sitePageFr, sitePageEn])(
  "the page in $language has no accessibility fault",
  async (words) => {
    const page = new DOMParser().parseFromString(sitePage(parts, words), "text/html");
    document.replaceChild(document.adoptNode(page.documentElement), document.documentElement);
    // Colours are not drawn here.
    const { violations } = await axe.run(document, {
      rules: { "color-contrast": { enabled: false } },
    });
    expect(violations).toEqual([]);
    expect(document.documentElement.lang).toBe(words.language);
  },
);

describe("the page about a dataset", () => {
  const page = new DOMParser().parseFromString(sitePage(parts, sitePageFr), "text/html");
  const text = page.body.textContent?.replace(/\s+/g, " ") ?? "";
  const links = [...page.querySelectorAll("a")].map((one) => one.getAttribute("href"));

  test("says what it is about, whose, when and under which licence", () => {
    for (const said of [
      "Béruges & Cie",
      "23 novembre 2026",
      "du 1 janvier 2025 au 31 décembre 2025",
    ])
      expect(text).toContain(said);
    expect(links).toContain(LICENCE_URLS.lov2);
  });

  test("leads to the file, and harvesters to the catalogue", () => {
    expect(links).toContain("budget%20%222025%22.csv");
    const feed = page.querySelector('link[rel="alternate"]');
    expect(feed?.getAttribute("href")).toBe("catalogue.jsonld");
  });

  test("shows what was typed as text, and no link that runs", () => {
    expect(page.querySelector("script, h1 b")).toBeNull();
    expect(page.querySelector("h1")?.textContent).toBe("Subventions <b>de Béruges</b>");
    expect([...page.querySelectorAll("li")].map((one) => one.textContent)).toEqual(parts.columns);
    expect(links.every((one) => !one?.startsWith("javascript:"))).toBe(true);
  });

  test("is known again as ours, unlike another page", () => {
    expect(isSitePage(sitePage(parts, sitePageFr))).toBe(true);
    expect(isSitePage("<!doctype html><title>Budget</title>")).toBe(false);
  });
});
