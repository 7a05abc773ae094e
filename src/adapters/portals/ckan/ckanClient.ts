import type { StopSignal } from "../../../app/ports/stopSignal";
import { PortalHttp, type PortalReply } from "../http/portalHttp";
import { PortalJson } from "../http/portalJson";
import { PortalRefused } from "../http/portalRefused";
import { ckanRefusal } from "./ckanRefusal";

export interface CkanAccess {
  /** The portal, under whatever path it lives: `https://data.example.org/donnees/`. */
  readonly address: string;
  readonly key: string;
}

/**
 * CKAN's action API, version 3 (https://docs.ckan.org/en/2.11/api/). The token goes in `Authorization`
 * without a scheme. A wrong one is never told: it makes the caller anonymous.
 */
export class CkanClient {
  private readonly http: PortalHttp;

  /** @throws TypeError when the address is not a URL, or is neither https nor on this machine. */
  constructor({ address, key }: CkanAccess) {
    this.http = new PortalHttp(address, { Authorization: key });
  }

  get site(): string {
    return this.http.base.href;
  }

  get origin(): string {
    return this.http.origin;
  }

  /** @param body a form when it carries a file. */
  async act(action: string, body: object, signal: StopSignal): Promise<PortalJson> {
    const reply = await this.send(action, body, signal);
    if (reply.status === 403 && !(await this.isKnown(signal)))
      throw new PortalRefused(403, "wrongKey");
    return resultOf(reply);
  }

  /** Null where the portal has no such thing, or does not show it to this token. */
  async find(action: string, body: object, signal: StopSignal): Promise<PortalJson | null> {
    const reply = await this.send(action, body, signal);
    return reply.status === 404 || reply.status === 403 ? null : resultOf(reply);
  }

  /** Null for an action that the portal's extensions do not bring. */
  async tryAction(action: string, body: object, signal: StopSignal): Promise<PortalJson | null> {
    const reply = await this.send(action, body, signal);
    return reply.status === 200 ? resultOf(reply) : null;
  }

  /** The bytes of a file of this portal; null when it is elsewhere. */
  async download(address: string, signal: StopSignal): Promise<Uint8Array | null> {
    if (new URL(address).origin !== this.origin) return null;
    const reply = await this.http.send({ method: "GET", path: address, signal });
    return reply.status === 200 ? reply.bytes : null;
  }

  /** The cheapest question that a wrong token cannot answer. */
  async isKnown(signal: StopSignal): Promise<boolean> {
    return (await this.send("user_show", {}, signal)).status === 200;
  }

  private send(action: string, body: object, signal: StopSignal): Promise<PortalReply> {
    return this.http.send({ method: "POST", path: `api/3/action/${action}`, body, signal });
  }
}

function resultOf(reply: PortalReply): PortalJson {
  if (reply.status !== 200) throw ckanRefusal(reply);
  const answer = new PortalJson(reply.json());
  if (!answer.flag("success")) throw new PortalRefused(reply.status, "unexpected");
  return answer.object("result");
}
