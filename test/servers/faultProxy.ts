import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What goes wrong on the way. */
export type Fault =
  /** The portal does what was asked, and nobody hears its answer. */
  | "answerLost"
  /** The connection closes in the middle of the body: the portal gets half of it. */
  | "bodyCut"
  /** The answer stops in its middle. */
  | "answerCut"
  /** Half of the answer comes, and passes for the whole. */
  | "answerShort"
  /** A proxy answers in HTML in the portal's place. */
  | "html"
  /** The way sends the request twice, and brings back the second answer. */
  | "twice"
  | { readonly slowBy: number }
  | { readonly status: number; readonly retryAfter?: number };

export interface FaultProxy {
  readonly address: string;
  /** The next request of that method whose path matches meets the fault; once, unless told otherwise. */
  break(method: string, path: RegExp, fault: Fault, times?: number): void;
  /** Nothing goes wrong any more. */
  mend(): void;
  /** Every request that passed: "POST /api/1/datasets/". */
  readonly requests: readonly string[];
  stop(): Promise<void>;
}

interface Awaited {
  readonly method: string;
  readonly path: RegExp;
  readonly fault: Fault;
  times: number;
}

/** Stands between the add-in and a real portal, for the faults that a portal does not produce on demand. */
export async function startFaultProxy(
  target: string,
  {
    keepHost = false,
  }: { /** Signatures cover the host that was asked. */ readonly keepHost?: boolean } = {},
): Promise<FaultProxy> {
  let awaited: Awaited[] = [];
  const requests: string[] = [];
  const server = createServer((question, response) => {
    requests.push(`${question.method} ${question.url}`);
    const due = awaited.find((one) => matches(one, question));
    if (due) due.times -= 1;
    const url = new URL(question.url ?? "/", target);
    if (!keepHost) question.headers.host = url.host;
    void pass(question, response, url, due?.fault);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    break: (method, path, fault, times = 1) => void awaited.push({ method, path, fault, times }),
    mend: () => void (awaited = []),
    requests,
    stop: () => {
      server.closeAllConnections();
      return new Promise((closed) => void server.close(() => closed()));
    },
  };
}

function matches({ method, path, times }: Awaited, question: IncomingMessage): boolean {
  return times > 0 && question.method === method && path.test(question.url ?? "");
}

async function pass(
  question: IncomingMessage,
  response: ServerResponse,
  url: URL,
  fault: Fault | undefined,
): Promise<void> {
  const body = Buffer.concat(await question.toArray());
  if (typeof fault === "object" && "status" in fault) {
    const wait = fault.retryAfter === undefined ? {} : { "Retry-After": String(fault.retryAfter) };
    return void response.writeHead(fault.status, wait).end("<html>occupé</html>");
  }
  if (typeof fault === "object") {
    await new Promise((resolve) => setTimeout(resolve, fault.slowBy));
    // Who asked has gone: nothing is left to bring.
    if (response.destroyed) return;
  }
  if (fault === "html") return void response.writeHead(200).end("<html>portail captif</html>");
  if (fault === "bodyCut") return cutInTheMiddle(question, response, url, body);
  if (fault === "twice") await (await forward(question, url, body)).toArray();
  const answer = await forward(question, url, body);
  const bytes = Buffer.concat(await answer.toArray());
  if (fault === "answerLost") return void response.destroy();
  const sent = fault === "answerShort" ? bytes.subarray(0, bytes.length / 2) : bytes;
  const headers = { ...answer.headers, "content-length": String(sent.length) };
  delete (headers as Record<string, unknown>)["transfer-encoding"];
  response.writeHead(answer.statusCode ?? 502, headers);
  if (fault !== "answerCut") return void response.end(sent);
  response.write(bytes.subarray(0, bytes.length / 2), () => void response.destroy());
}

function forward(question: IncomingMessage, url: URL, body: Buffer): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request(url, { method: question.method, headers: question.headers, agent: false }, resolve)
      .on("error", reject)
      .end(body);
  });
}

/** The portal waits for the other half and then sees the connection close. */
function cutInTheMiddle(
  question: IncomingMessage,
  response: ServerResponse,
  url: URL,
  body: Buffer,
): void {
  const half = request(url, { method: question.method, headers: question.headers, agent: false });
  half.on("error", () => undefined);
  half.write(body.subarray(0, body.length / 2), () => {
    setTimeout(() => {
      half.destroy();
      response.destroy();
    }, 300);
  });
}
