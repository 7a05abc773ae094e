import {
  LICENCE_URLS,
  schemaLabel,
  type Licence,
  type PublishedSchema,
} from "./datasetDescription";
import { escapedHtml as escaped } from "./escapedHtml";
import type { PublishedEntry } from "./publishedEntry";

/** What the page says around the data, in the language of its readers. */
export interface SitePageWords {
  readonly language: string;
  readonly publisher: string;
  readonly licence: string;
  readonly licences: Readonly<Record<Licence, string>>;
  readonly modified: string;
  readonly period: string;
  readonly periodOf: (start: string, end: string) => string;
  /** « 23 novembre 2026 », from an ISO date or date-time. */
  readonly date: (iso: string) => string;
  readonly schema: string;
  readonly columns: string;
  readonly download: (name: string, bytes: number) => string;
  readonly catalogue: string;
}

export interface SitePageParts {
  readonly entry: PublishedEntry;
  readonly columns: readonly string[];
  /** Names of the site's files, beside the page. */
  readonly feed: string;
}

/** By it a page of ours is known: any other is left as it is. */
const GENERATOR = '<meta name="generator" content="Ligne Claire">';

export function isSitePage(text: string): boolean {
  return text.includes(GENERATOR);
}

/** The page about one dataset on the authority's site: no script, no style but its own, nothing from elsewhere. */
export function sitePage({ entry, columns, feed }: SitePageParts, words: SitePageWords): string {
  const { title, description } = entry.dataset;
  return `<!doctype html>
<html lang="${escaped(words.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${GENERATOR}
<title>${escaped(title)}</title>
<link rel="alternate" type="application/ld+json" href="${escaped(feed)}" title="${escaped(words.catalogue)}">
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${paragraphs(description)}
<p>${downloadLink(entry, words)}</p>
<dl>
${facts(entry, words)}
</dl>
${columnList(columns, words)}
</main>
</body>
</html>
`;
}

function paragraphs(text: string): string {
  const parts = text.split(/\n\s*\n/).filter((part) => part.trim() !== "");
  return parts.map((part) => `<p>${escaped(part.trim())}</p>`).join("\n");
}

function downloadLink({ file }: PublishedEntry, words: SitePageWords): string {
  const label = escaped(words.download(file.name, file.byteSize));
  return `<a href="${encodeURIComponent(file.name)}">${label}</a>`;
}

function facts({ dataset, modified }: PublishedEntry, words: SitePageWords): string {
  const { licence, publisher, period, schema } = dataset;
  const day = (iso: string): string =>
    `<time datetime="${escaped(iso)}">${escaped(words.date(iso))}</time>`;
  const rows: readonly (readonly [string, string])[] = [
    [words.publisher, escaped(publisher.name)],
    [words.licence, link(LICENCE_URLS[licence], words.licences[licence])],
    [words.modified, day(modified)],
    [words.period, period ? words.periodOf(day(period.start), day(period.end)) : ""],
    [words.schema, schemaText(schemaLabel(schema))],
  ];
  return rows
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `<dt>${escaped(name)}</dt><dd>${value}</dd>`)
    .join("\n");
}

function schemaText(schema: PublishedSchema | null): string {
  if (!schema) return "";
  const { name, version, url } = schema;
  const label = `${name} ${version}`;
  return url === null ? escaped(label) : link(url, label);
}

/** An address of another kind than a web page's would run in the reader's browser. */
function link(url: string, label: string): string {
  if (!/^https?:\/\//.test(url)) return escaped(label);
  return `<a href="${escaped(url)}">${escaped(label)}</a>`;
}

function columnList(columns: readonly string[], words: SitePageWords): string {
  const items = columns.map((name) => `<li>${escaped(name)}</li>`).join("\n");
  return columns.length === 0 ? "" : `<h2>${escaped(words.columns)}</h2>\n<ul>\n${items}\n</ul>`;
}

const STYLE = `
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; color: #1b1b1b; background: #fff; }
main { max-width: 50rem; margin: 0 auto; padding: 2rem 1rem; overflow-wrap: anywhere; }
dt { font-weight: 600; }
dd { margin: 0 0 .5rem; }
a { color: #0b5394; }
a:focus-visible { outline: 3px solid #0b5394; outline-offset: 2px; }
`;
