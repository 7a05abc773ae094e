import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What the folder does wrong, by method: a status, a cut connection, an answer lost after the deed, content that changes on the way, or silence. */
export type Fault = { readonly status: number } | "cut" | "lost" | "redirect" | "spoil" | "silent";

export interface FaultyFolder {
  readonly address: string;
  readonly files: Map<string, Buffer>;
  /** Fault of the next requests, by method. */
  readonly faults: Map<string, Fault>;
  readonly requests: string[];
  close(): Promise<void>;
}

/** A WebDAV folder in memory, for the faults that a real server does not produce on demand. */
export async function openFaultyFolder(): Promise<FaultyFolder> {
  const files = new Map<string, Buffer>();
  const faults = new Map<string, Fault>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.headers.authorization ?? "no key"}`);
    void answer(request, response, files, faults.get(request.method ?? ""));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    return new Promise<void>((closed) => void server.close(() => closed()));
  };
  return { address: `http://127.0.0.1:${port}/dav/`, files, faults, requests, close };
}

type Handler = (name: string, body: Buffer, request: IncomingMessage) => [number, Buffer?];

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  files: Map<string, Buffer>,
  fault: Fault | undefined,
): Promise<void> {
  const body = Buffer.concat(await request.toArray());
  if (fault === "silent") return;
  if (fault === "cut") return void response.destroy();
  if (fault === "redirect")
    return void response.writeHead(307, { Location: "http://127.0.0.1:9/" }).end();
  if (typeof fault === "object") return void response.writeHead(fault.status).end();
  const name = decodeURIComponent((request.url ?? "").replace("/dav/", ""));
  const [status, content] = gestures(files)[request.method ?? ""]?.(name, body, request) ?? [405];
  if (fault === "lost") return void response.destroy();
  const sent = fault === "spoil" && content ? content.subarray(0, content.length / 2) : content;
  response.writeHead(status).end(request.method === "HEAD" ? undefined : sent);
}

function gestures(files: Map<string, Buffer>): Readonly<Record<string, Handler>> {
  const read: Handler = (name) => {
    if (name === "") return [200];
    return files.has(name) ? [200, files.get(name)!] : [404];
  };
  return {
    PUT: (name, body) => [files.set(name, body).size ? 201 : 500],
    GET: read,
    HEAD: read,
    DELETE: (name) => [files.delete(name) ? 204 : 404],
    MOVE: (name, _body, request) => {
      const target = decodeURIComponent(String(request.headers.destination).replace("/dav/", ""));
      files.set(target, files.get(name)!);
      files.delete(name);
      return [204];
    },
  };
}
