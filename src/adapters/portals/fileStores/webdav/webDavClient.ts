import type { StopSignal } from "../../../../app/ports/stopSignal";
import { PortalHttp, type PortalReply } from "../../http/portalHttp";
import { PortalRefused } from "../../http/portalRefused";
import type { StoredFile } from "../fileStore";

interface Access {
  readonly address: string;
  readonly user: string;
  readonly password: string;
}

/** RFC 4918 9.7.1: the folder does not exist. */
const NO_FOLDER = 409;
/** nginx says so by a failure of its own, which may have other causes. */
const FAILURE = 500;
/** RFC 4918 11.3: the place is locked by someone. */
const LOCKED = 423;

/** The five WebDAV gestures that publishing needs. */
export class WebDavClient {
  private readonly http: PortalHttp;

  /** @throws TypeError when the address is not a URL, or is neither https nor on this machine. */
  constructor({ address, user, password }: Access) {
    this.http = new PortalHttp(address, { Authorization: basicCredentials(user, password) });
  }

  get folder(): string {
    return this.http.base.href;
  }

  get origin(): string {
    return this.http.origin;
  }

  async put({ name, bytes, mediaType }: StoredFile, signal: StopSignal): Promise<void> {
    const body = new Blob([new Uint8Array(bytes)]);
    const headers = { "Content-Type": mediaType };
    const path = encodeURIComponent(name);
    const reply = await this.http.send({ method: "PUT", path, headers, body, signal });
    if (reply.status === FAILURE && !(await this.hasFolder(signal)))
      throw new PortalRefused(FAILURE, "noSuchPlace");
    this.accept(reply, 201, 204);
  }

  async get(name: string, signal: StopSignal): Promise<Uint8Array | null> {
    const reply = await this.http.send({ method: "GET", path: encodeURIComponent(name), signal });
    return reply.status === 404 ? null : this.accept(reply, 200).bytes;
  }

  async exists(name: string, signal: StopSignal): Promise<boolean> {
    const reply = await this.http.send({ method: "HEAD", path: encodeURIComponent(name), signal });
    return reply.status !== 404 && this.accept(reply, 200).status === 200;
  }

  /** A server that does not show what a folder holds refuses to (403): it is there all the same. */
  private async hasFolder(signal: StopSignal): Promise<boolean> {
    return (await this.http.send({ method: "HEAD", path: "", signal })).status !== 404;
  }

  /** Servers answer a refused MOVE with 207: success is 201 or 204 and nothing else. */
  async move(from: string, to: string, signal: StopSignal): Promise<void> {
    const destination = new URL(encodeURIComponent(to), this.http.base).pathname;
    const headers = { Destination: destination, Overwrite: "T" };
    this.accept(
      await this.http.send({ method: "MOVE", path: encodeURIComponent(from), headers, signal }),
      201,
      204,
    );
  }

  async remove(name: string): Promise<void> {
    this.accept(
      await this.http.send({ method: "DELETE", path: encodeURIComponent(name) }),
      204,
      404,
    );
  }

  private accept(reply: PortalReply, ...statuses: readonly number[]): PortalReply {
    if (statuses.includes(reply.status)) return reply;
    if (reply.status === NO_FOLDER) throw new PortalRefused(NO_FOLDER, "noSuchPlace");
    if (reply.status === LOCKED) throw new PortalRefused(LOCKED, "noRight");
    throw new PortalRefused(reply.status);
  }
}

/** RFC 7617 with UTF-8, which `btoa` alone cannot write. */
function basicCredentials(user: string, password: string): string {
  const utf8 = new TextEncoder().encode(`${user}:${password}`);
  return `Basic ${btoa(String.fromCharCode(...utf8))}`;
}
