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

/** `fetch` writes the type of a form itself: only it knows the boundary. */
const BOUNDARY_OF_FETCH = { "Content-Type": false } as const;
/** A portal that has not answered by then is taken for silent. An upload of 100 MB fits in. */
const PATIENCE = 10 * 60_000;
/** How often, and how long at most, a portal that asks to wait is waited for. */
const WAITS = 3;
const LONGEST_WAIT = 30_000;

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
      timeout: PATIENCE,
      validateStatus: () => true,
    });
  }

  /** A portal that asks to wait (429, or 503 with Retry-After) did nothing: asking again is safe. */
  async send(request: PortalRequest): Promise<PortalReply> {
    for (let waits = 0; ; waits += 1) {
      const reply = await this.ask(request);
      const wait = waitOf(reply);
      if (wait === null || waits === WAITS) return reply;
      await pause(wait, request.signal);
    }
  }

  private async ask({ method, path, headers, body, signal }: PortalRequest): Promise<PortalReply> {
    const url = new URL(path, this.base);
    if (url.origin !== this.origin) throw new PortalRefused(null, "redirected", url.host);
    const answer = await this.http.request<ArrayBuffer>({
      method,
      url: url.href,
      headers: { ...headers, ...(body instanceof FormData && BOUNDARY_OF_FETCH) },
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

/** In milliseconds; null when the portal does not ask to wait, or too long for an officer. */
function waitOf(reply: PortalReply): number | null {
  const retryAfter = reply.header("retry-after");
  if (reply.status !== 429 && !(reply.status === 503 && retryAfter !== null)) return null;
  const seconds = retryAfter === null ? 1 : Number(retryAfter);
  const wait = Number.isNaN(seconds) ? Date.parse(retryAfter ?? "") - Date.now() : seconds * 1000;
  return wait <= LONGEST_WAIT ? Math.max(wait, 0) : null;
}

/** Ends at once when the officer stops. */
export function pause(milliseconds: number, signal?: StopSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds);
    function done(): void {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      resolve();
    }
    signal?.addEventListener("abort", done);
  });
}

/** @throws PortalRefused for any other status. */
export function accept(reply: PortalReply, ...statuses: readonly number[]): PortalReply {
  if (!statuses.includes(reply.status)) throw new PortalRefused(reply.status);
  return reply;
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(host);
}
