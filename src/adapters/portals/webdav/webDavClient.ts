import axios, { type AxiosInstance, type AxiosResponse } from "axios";
import type { StopSignal } from "../../../app/ports/stopSignal";
import { PortalRefused } from "./webDavRefusal";

interface Access {
  readonly address: string;
  readonly user: string;
  readonly password: string;
}

/**
 * The five WebDAV gestures that publishing needs, over axios.
 * Redirects are refused: the key must not follow one to another place.
 */
export class WebDavClient {
  readonly folder: string;
  readonly origin: string;
  private readonly http: AxiosInstance;

  /** @throws TypeError when the address is not a URL, or is neither https nor on this machine. */
  constructor(access: Access) {
    const folder = new URL(access.address.endsWith("/") ? access.address : `${access.address}/`);
    if (folder.protocol !== "https:" && !isLoopback(folder.hostname))
      throw new TypeError("A WebDAV address starts with https://");
    this.folder = folder.href;
    this.origin = folder.origin;
    this.http = axios.create({
      adapter: "fetch",
      fetchOptions: { redirect: "error", credentials: "omit", cache: "no-store" },
      headers: { Authorization: basicCredentials(access.user, access.password) },
      responseType: "arraybuffer",
      validateStatus: () => true,
    });
  }

  async put(name: string, bytes: Uint8Array, mediaType: string, signal: StopSignal): Promise<void> {
    const headers = { "Content-Type": mediaType };
    accept(
      await this.send("PUT", name, signal, headers, new Blob([new Uint8Array(bytes)])),
      201,
      204,
    );
  }

  /** @throws PortalRefused when what the server holds is not what was sent. */
  async expectContent(name: string, bytes: Uint8Array, signal: StopSignal): Promise<void> {
    const answer = await this.send("GET", name, signal);
    accept(answer, 200);
    if (!sameBytes(new Uint8Array(answer.data as ArrayBuffer), bytes)) throw new PortalRefused(200);
  }

  async exists(name: string, signal: StopSignal): Promise<boolean> {
    const answer = await this.send("HEAD", name, signal);
    if (answer.status !== 404) accept(answer, 200);
    return answer.status === 200;
  }

  /** Servers answer a refused MOVE with 207: success is 201 or 204 and nothing else. */
  async move(from: string, to: string, signal: StopSignal): Promise<void> {
    const destination = new URL(encodeURIComponent(to), this.folder).pathname;
    accept(
      await this.send("MOVE", from, signal, { Destination: destination, Overwrite: "T" }),
      201,
      204,
    );
  }

  async remove(name: string): Promise<void> {
    accept(await this.send("DELETE", name), 204, 404);
  }

  private send(
    method: string,
    name: string,
    signal?: StopSignal,
    headers: Record<string, string> = {},
    data?: Blob,
  ): Promise<AxiosResponse> {
    const url = new URL(encodeURIComponent(name), this.folder).href;
    return this.http.request({ method, url, headers, data, ...(signal && { signal }) });
  }
}

function accept(answer: AxiosResponse, ...statuses: readonly number[]): void {
  if (!statuses.includes(answer.status)) throw new PortalRefused(answer.status);
}

/** RFC 7617 with UTF-8, which `btoa` alone cannot write. */
function basicCredentials(user: string, password: string): string {
  const utf8 = new TextEncoder().encode(`${user}:${password}`);
  return `Basic ${btoa(String.fromCharCode(...utf8))}`;
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(host);
}

function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}
