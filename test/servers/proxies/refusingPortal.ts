import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

export interface RefusingPortal {
  readonly port: number;
  readonly heard: readonly Heard[];
  stop(): Promise<void>;
}

interface Heard {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A portal that no page may ask: it refuses preflights, names an origin of its own and sets a cookie. */
export async function startRefusingPortal(): Promise<RefusingPortal> {
  const heard: Heard[] = [];
  const server = createServer((request, response) => {
    void request.toArray().then((pieces) => {
      const { method = "", url = "", headers } = request;
      heard.push({ method, url, headers, body: Buffer.concat(pieces).toString() });
      response.writeHead(url.startsWith("/refus") ? 409 : 200, {
        "Access-Control-Allow-Origin": "https://le-portail.example",
        "Set-Cookie": "session=1",
        ETag: '"a"',
      });
      response.end("entendu");
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    port: (server.address() as AddressInfo).port,
    heard,
    stop: () => {
      server.closeAllConnections();
      return new Promise((closed) => void server.close(() => closed()));
    },
  };
}
