import type { StopSignal } from "../../../app/ports/stopSignal";
import { PortalHttp, type PortalReply, type PortalRequest } from "../http/portalHttp";
import { PortalJson } from "../http/portalJson";
import { PortalRefused } from "../http/portalRefused";
import { udataRefusal } from "./udataRefusal";

export interface UdataAccess {
  /** The platform: `https://www.data.gouv.fr/`. */
  readonly address: string;
  readonly key: string;
}

type Call = Pick<PortalRequest, "body"> & { readonly signal: StopSignal };

/**
 * The API of udata (https://github.com/opendatateam/udata), version 1, as data.gouv.fr serves it.
 * Paths end with a slash: without it the server redirects, key and file included.
 */
export class UdataClient {
  private readonly http: PortalHttp;

  /** @throws TypeError when the address is not a URL, or is neither https nor on this machine. */
  constructor({ address, key }: UdataAccess) {
    this.http = new PortalHttp(`${withSlash(address)}api/1/`, { "X-API-KEY": key });
  }

  get origin(): string {
    return this.http.origin;
  }

  get(path: string, signal: StopSignal): Promise<PortalJson> {
    return this.ask("GET", path, { signal });
  }

  post(path: string, body: object, signal: StopSignal): Promise<PortalJson> {
    return this.ask("POST", path, { body, signal });
  }

  put(path: string, body: object, signal: StopSignal): Promise<PortalJson> {
    return this.ask("PUT", path, { body, signal });
  }

  /** Null where the platform has no such thing, or no longer. */
  async find(path: string, signal: StopSignal): Promise<PortalJson | null> {
    const reply = await this.http.send({ method: "GET", path, signal });
    return reply.status === 404 || reply.status === 410 ? null : jsonOf(reply);
  }

  private async ask(method: string, path: string, call: Call): Promise<PortalJson> {
    return jsonOf(await this.http.send({ method, path, ...call }));
  }
}

function jsonOf(reply: PortalReply): PortalJson {
  if (reply.status !== 200 && reply.status !== 201) throw udataRefusal(reply);
  const answer = reply.json();
  if (answer === undefined) throw new PortalRefused(reply.status, "unexpected");
  return new PortalJson(answer);
}

function withSlash(address: string): string {
  return address.endsWith("/") ? address : `${address}/`;
}
