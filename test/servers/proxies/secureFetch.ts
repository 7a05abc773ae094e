import { readFileSync } from "node:fs";
import { request } from "node:https";
import path from "node:path";

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** `fetch` for a server that shows the workbench's certificate, which the system does not know. */
export function secureFetch(
  url: string,
  { method = "GET", headers = {}, body }: Asked = {},
): Promise<Response> {
  const ca = readFileSync(path.resolve(".cache/certificates/ca.crt"));
  return new Promise((resolve, reject) => {
    request(url, { method, headers, ca, agent: false }, (answer) => {
      void answer.toArray().then((pieces) => {
        const { statusCode: status = 0 } = answer;
        const text = status === 204 ? null : Buffer.concat(pieces).toString();
        const told = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
        resolve(new Response(text, { status, headers: Object.fromEntries(told) as HeadersInit }));
      }, reject);
    })
      .on("error", reject)
      .end(body);
  });
}
