import type { UdataServer } from "../udata/udataServer";

/** A dataset as the platform tells it. */
export interface Harvested {
  readonly id: string;
  readonly title: string;
  readonly resources: readonly { readonly id: string; readonly url: string }[];
}

export interface HarvestJob {
  readonly status: string;
  readonly errors: readonly unknown[];
  readonly items: readonly { readonly status: string; readonly errors: readonly unknown[] }[];
}

/** udata's own harvester of DCAT, asked as its front asks it: by its API. */
export class Harvester {
  constructor(private readonly platform: UdataServer) {}

  /** What a member is shown of a feed before the platform's team accepts it; nothing is written. */
  preview(url: string): Promise<HarvestJob> {
    return this.ask("harvest/source/preview/", "member", this.source(url));
  }

  /** The authority declares its feed, the platform's team accepts it: a first harvest runs at once. */
  async accept(url: string): Promise<string> {
    const { id } = await this.ask<{ id: string }>("harvest/sources/", "member", this.source(url));
    await this.ask(`harvest/source/${id}/validate/`, "admin", { state: "accepted" });
    return id;
  }

  run(id: string): Promise<unknown> {
    return this.ask(`harvest/source/${id}/run/`, "admin", {});
  }

  async lastJob(id: string): Promise<HarvestJob> {
    const { data } = await this.ask<{ data: { id: string }[] }>(`harvest/source/${id}/jobs/`);
    return this.ask<HarvestJob>(`harvest/job/${data[0]?.id}/`);
  }

  /** As anybody sees them: a private dataset would not be there. */
  async datasets(): Promise<readonly Harvested[]> {
    const { organization } = this.platform;
    const page = await this.ask<{ data: Harvested[] }>(`organizations/${organization}/datasets/`);
    return page.data;
  }

  async ask<Answer>(
    path: string,
    who?: keyof UdataServer["keys"],
    body?: object,
    method = body ? "POST" : "GET",
  ): Promise<Answer> {
    const answer = await fetch(`${this.platform.address}api/1/${path}`, {
      method,
      headers: {
        ...(who && { "X-API-KEY": this.platform.keys[who] }),
        ...(body && { "Content-Type": "application/json" }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text}`);
    return JSON.parse(text) as Answer;
  }

  private source(url: string): object {
    const { organization } = this.platform;
    return { name: "Site de la commune", url, backend: "dcat", organization };
  }
}
