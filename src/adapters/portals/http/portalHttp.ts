import axios, { type AxiosInstance } from "axios";
import type { StopSignal } from "../../../app/ports/stopSignal";
import { PortalRefused } from "./portalRefused";

export interface PortalRequest {
  readonly method: string;
  /** Relative to the portal's base; an address elsewhere is refused. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object is sent as JSON. */
  readonly body?: Blob | FormData | string | object;
  readonly signal?: StopSignal;
}

export interface PortalReply {
  readonly status: number;
  /** By name in lower case; null when absent or not readable from a page. */
  header(name: string): string | null;
  readonly bytes: Uint8Array;
  text(): string;
  /** Undefined when the answer is not JSON: proxies answer in HTML. */
  json(): unknown;
}

/**
 * Talks with one portal, and with nothing else: the key goes with every request, so a redirect or an
 * address of another origin is refused. Cookies are never sent (data.gouv.fr answers no page that sends them).
 */
export class PortalHttp {
  readonly base: URL;
  readonly origin: string;
  private readonly http: AxiosInstance;

  /** @throws TypeError when the address is not a URL, or is neither https nor on this machine. */
  constructor(address: string, headers: Readonly<Record<string, string>>) {
    this.base = new URL(address.endsWith("/") ? address : `${address}/`);
    if (this.base.protocol !== "https:" && !isLoopback(this.base.hostname))
      throw new TypeError("The address of a portal starts with https://");
    this.origin = this.base.origin;
    this.http = axios.create({
      adapter: "fetch",
      fetchOptions: { redirect: "manual", credentials: "omit", cache: "no-store" },
      headers: { ...headers },
      responseType: "arraybuffer",
      validateStatus: () => true,
    });
  }

  async send({ method, path, headers, body, signal }: PortalRequest): Promise<PortalReply> {
    const url = new URL(path, this.base);
    if (url.origin !== this.origin) throw new PortalRefused(null, "redirected", url.host);
    const answer = await this.http.request<ArrayBuffer>({
      method,
      url: url.href,
      ...(headers && { headers: { ...headers } }),
      ...(body !== undefined && { data: body }),
      ...(signal && { signal }),
    });
    if (isRedirect(answer.status)) throw new PortalRefused(answer.status || null, "redirected");
    return replyOf(answer.status, answer.headers, new Uint8Array(answer.data));
  }
}

/** A page is not told where a redirect goes: it sees a status 0. */
function isRedirect(status: number): boolean {
  return status === 0 || (status >= 300 && status < 400 && status !== 304);
}

function replyOf(status: number, headers: object, bytes: Uint8Array): PortalReply {
  const named = new Map(Object.entries(headers));
  const text = (): string => new TextDecoder().decode(bytes);
  return {
    status,
    bytes,
    text,
    header: (name) => {
      const value: unknown = named.get(name);
      return typeof value === "string" ? value : null;
    },
    json: () => {
      try {
        return JSON.parse(text()) as unknown;
      } catch {
        return undefined;
      }
    },
  };
}

/** @throws PortalRefused for any other status. */
export function accept(reply: PortalReply, ...statuses: readonly number[]): PortalReply {
  if (!statuses.includes(reply.status)) throw new PortalRefused(reply.status);
  return reply;
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(host);
}
