import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Question {
  readonly method: string;
  /** Without the query; escapes as they came. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

export interface Answer {
  readonly status: number;
  /** Bytes are sent as they are, anything else as JSON; nothing when left out. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ContractServer {
  readonly address: string;
  stop(): Promise<void>;
}

/** What the documentation says that pages of other origins may send (CORS). */
export interface PageAccess {
  readonly methods: string;
  readonly headers: string;
}

/**
 * Stands for a portal that cannot be run here. What it answers is written from the portal's published
 * documentation, not from a portal: its tests hold us to the contract, and the portal is not proved by them.
 * @param pages null for a portal whose documentation says nothing of pages: it refuses them.
 */
export async function startContract(
  answer: (question: Question) => Answer | Promise<Answer>,
  pages: PageAccess | null = null,
): Promise<ContractServer> {
  const server = createServer((request, response) => {
    if (pages) response.setHeader("Access-Control-Allow-Origin", "*");
    if (pages && request.method === "OPTIONS") return void preflight(response, pages);
    // A request cut on the way leaves nobody to answer.
    serve(request, response, answer).catch(() => response.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: () => {
      server.closeAllConnections();
      return new Promise((closed) => void server.close(() => closed()));
    },
  };
}

function preflight(response: ServerResponse, { methods, headers }: PageAccess): void {
  response.setHeader("Access-Control-Allow-Methods", methods);
  response.setHeader("Access-Control-Allow-Headers", headers);
  response.writeHead(204).end();
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (question: Question) => Answer | Promise<Answer>,
): Promise<void> {
  const url = new URL(request.url ?? "/", "http://contract.test/");
  const { status, body, headers } = await answer({
    method: request.method ?? "",
    path: url.pathname,
    query: url.searchParams,
    headers: request.headers,
    body: Buffer.concat(await request.toArray()),
  });
  for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
  if (Buffer.isBuffer(body)) return void response.writeHead(status).end(body);
  response.writeHead(status, { "Content-Type": "application/json" });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

/** The parts of a form, as any server reads them. */
export function formOf({ headers, body }: Question): Promise<FormData> {
  const type = headers["content-type"] ?? "";
  return new Response(new Uint8Array(body), { headers: { "Content-Type": type } }).formData();
}
