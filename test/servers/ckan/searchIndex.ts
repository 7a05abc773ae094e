import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Running } from "../serverProcess";

type Document = Readonly<Record<string, unknown>>;

/**
 * What CKAN asks of Solr, and no more: its schema, documents by `index_id`, searches by field.
 * It stands in for a Java server of 90 MB; CKAN's own database decides everything else.
 */
export async function startSearchIndex(
  schemaFile: string,
): Promise<Running & { readonly address: string }> {
  const schema = await readFile(schemaFile, "utf8");
  const documents = new Map<string, Document>();
  const server: Server = createServer((question, response) => {
    void answer(question, response, schema, documents);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  const stop = (): Promise<void> => {
    server.closeAllConnections();
    return new Promise((closed) => void server.close(() => closed()));
  };
  return { address: `http://127.0.0.1:${port}/solr/ckan`, stop };
}

async function answer(
  question: IncomingMessage,
  response: ServerResponse,
  schema: string,
  documents: Map<string, Document>,
): Promise<void> {
  const body = Buffer.concat(await question.toArray()).toString();
  const url = new URL(question.url ?? "/", "http://localhost");
  const action = url.pathname.replace(/^\/solr\/ckan\/?|\/$/g, "");
  if (action === "schema" || action === "admin/file")
    return void response.writeHead(200, { "Content-Type": "application/xml" }).end(schema);
  if (action === "update") update(question.headers["content-type"] ?? "", body, documents);
  const asked = question.method === "POST" ? new URLSearchParams(body) : url.searchParams;
  const found = action === "select" ? select(asked, [...documents.values()]) : {};
  const head = { responseHeader: { status: 0, QTime: 0 } };
  response.writeHead(200, { "Content-Type": "application/json" });
  response.end(JSON.stringify({ ...head, ...found }));
}

function update(type: string, body: string, documents: Map<string, Document>): void {
  if (type.includes("json"))
    for (const one of JSON.parse(body) as Document[]) documents.set(String(one["index_id"]), one);
  const query = /<query>([^]*)<\/query>/.exec(body)?.[1];
  if (query === undefined) return;
  const isDeleted = termsOf(query.replaceAll("&quot;", '"'));
  for (const [id, one] of documents) if (isDeleted(one)) documents.delete(id);
}

function select(asked: URLSearchParams, documents: readonly Document[]): object {
  const filters = [asked.get("q") ?? "*:*", ...asked.getAll("fq")].map(termsOf);
  const found = documents.filter((one) => filters.every((holds) => holds(one)));
  found.sort((a, b) =>
    String(b["metadata_modified"]).localeCompare(String(a["metadata_modified"])),
  );
  const start = Number(asked.get("start") ?? 0);
  const docs = found.slice(start, start + Number(asked.get("rows") ?? 10));
  const facet_fields = Object.fromEntries(
    asked.getAll("facet.field").map((field) => [field, countsOf(field, found)]),
  );
  return { response: { numFound: found.length, start, docs }, facet_counts: { facet_fields } };
}

/** `[value, count, value, count…]` */
function countsOf(field: string, documents: readonly Document[]): readonly unknown[] {
  const counts = new Map<unknown, number>();
  for (const one of documents)
    for (const value of valuesOf(one, field)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].flat();
}

const TERM = /([+-]?)(\w+):(\((?:[^()"]|"[^"]*")*\)|"[^"]*"|\S+)/g;

/** `+field:"v" field:(a OR "b") -field:v`: all required, but inside parentheses and around a bare OR. */
function termsOf(query: string): (document: Document) => boolean {
  const either = /\(?\bname:"[^"]*" OR id:"|\(id:"[^"]*" OR name:"/.test(query);
  const terms = [...query.matchAll(TERM)].map(([, sign, field, value]) => ({
    field: field ?? "",
    wanted: alternatives(value ?? ""),
    without: sign === "-",
  }));
  const isNamed = ({ field }: { readonly field: string }): boolean =>
    field === "id" || field === "name";
  return (document) => {
    const holds = ({ field, wanted, without }: (typeof terms)[number]): boolean =>
      field === "*" ||
      valuesOf(document, field).some((v) => wanted.includes(String(v))) !== without;
    if (!either) return terms.every(holds);
    return terms.filter(isNamed).some(holds) && terms.filter((one) => !isNamed(one)).every(holds);
  };
}

function alternatives(value: string): readonly string[] {
  const inside = value.startsWith("(") ? value.slice(1, -1) : value;
  return [...inside.matchAll(/"([^"]*)"|([^\s"]+)/g)]
    .map(([, quoted, bare]) => quoted ?? bare ?? "")
    .filter((one) => one !== "OR");
}

function valuesOf(document: Document, field: string): readonly unknown[] {
  const value = document[field];
  return Array.isArray(value) ? value : [value];
}
