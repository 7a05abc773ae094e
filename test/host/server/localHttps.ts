import { request } from "node:https";
import type { IncomingHttpHeaders } from "node:http";
import type { TestServer } from "../../e2e/server";

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export interface Question {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** Ends the connection after this many bytes of the body. */
  readonly cutAfter?: number;
}

/** Asks the test's own server, whose certificate is of this machine alone. */
export function ask(server: TestServer, path: string, question: Question = {}): Promise<Answer> {
  const { method = "GET", headers = {}, body = "", cutAfter } = question;
  return new Promise((resolve, reject) => {
    const length = String(Buffer.byteLength(body));
    const outgoing = request(
      `${server.origin}${path}`,
      { method, rejectUnauthorized: false, headers: { "content-length": length, ...headers } },
      (incoming) => {
        const pieces: Buffer[] = [];
        incoming.on("data", (piece: Buffer) => pieces.push(piece));
        incoming.on("end", () =>
          resolve({
            status: incoming.statusCode ?? 0,
            headers: incoming.headers,
            text: Buffer.concat(pieces).toString("utf8"),
          }),
        );
      },
    );
    outgoing.on("error", reject);
    if (cutAfter === undefined) outgoing.end(body);
    else outgoing.write(Buffer.from(body).subarray(0, cutAfter), () => outgoing.destroy());
  });
}

export function basic(user: string, password: string): Readonly<Record<string, string>> {
  const pair = Buffer.from(`${user}:${password}`).toString("base64");
  return { authorization: `Basic ${pair}` };
}
