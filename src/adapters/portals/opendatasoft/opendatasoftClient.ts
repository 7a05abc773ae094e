import type { StopSignal } from "../../../app/ports/stopSignal";
import { PortalHttp, type PortalReply } from "../http/portalHttp";
import { PortalJson } from "../http/portalJson";
import { PortalRefused } from "../http/portalRefused";
import { opendatasoftRefusal } from "./opendatasoftRefusal";

export interface OpendatasoftAccess {
  /** The portal: `https://data.example.org/`. */
  readonly address: string;
  readonly key: string;
}

/** Opendatasoft's Automation API 1.0, which Huwise keeps. Every path of it ends with a slash. */
export class OpendatasoftClient {
  readonly site: string;
  private readonly http: PortalHttp;

  /** @throws TypeError when the address is not a URL, or is neither https nor on this machine. */
  constructor({ address, key }: OpendatasoftAccess) {
    this.site = new URL(address.endsWith("/") ? address : `${address}/`).href;
    const api = new URL("api/automation/v1.0/", this.site).href;
    this.http = new PortalHttp(api, { Authorization: `apikey ${key}` });
  }

  get origin(): string {
    return this.http.origin;
  }

  get(path: string, signal: StopSignal): Promise<PortalJson> {
    return this.ask("GET", path, null, signal);
  }

  post(path: string, body: object | null, signal: StopSignal): Promise<PortalJson> {
    return this.ask("POST", path, body, signal);
  }

  put(path: string, body: object, signal: StopSignal): Promise<PortalJson> {
    return this.ask("PUT", path, body, signal);
  }

  /** Null where the portal has no such thing. */
  async find(path: string, signal: StopSignal): Promise<PortalJson | null> {
    const reply = await this.http.send({ method: "GET", path, signal });
    return reply.status === 404 ? null : this.accepted(reply, signal);
  }

  private async ask(
    method: string,
    path: string,
    body: object | null,
    signal: StopSignal,
  ): Promise<PortalJson> {
    const reply = await this.http.send({ method, path, ...(body && { body }), signal });
    return this.accepted(reply, signal);
  }

  private async accepted(reply: PortalReply, signal: StopSignal): Promise<PortalJson> {
    if (reply.status === 403 && !(await this.isKnown(signal)))
      throw new PortalRefused(403, "wrongKey");
    if (reply.status < 200 || reply.status > 299) throw opendatasoftRefusal(reply);
    const answer = reply.json();
    if (answer === undefined) throw new PortalRefused(reply.status, "unexpected");
    return new PortalJson(answer);
  }

  /** The status of a wrong key is not documented: a key that may not even list is taken for one. */
  private async isKnown(signal: StopSignal): Promise<boolean> {
    const path = "datasets/?limit=1";
    return (await this.http.send({ method: "GET", path, signal })).status === 200;
  }
}
