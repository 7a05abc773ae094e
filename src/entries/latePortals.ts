import type * as portalCode from "../adapters/portals/portalDestination";
import type { Destination } from "../app/ports/destination";
import type { PortalSettings } from "../core/publication/portalSettings";
import type { SitePageWords } from "../core/publication/sitePage";

/** What talks with portals, a seventh of the add-in's script: fetched once the pane is drawn, which needs none of it. */
export class LatePortals {
  private portals: typeof portalCode | null = null;

  async fetched(): Promise<void> {
    this.portals ??= await import("../adapters/portals/portalDestination");
  }

  /** @throws Error before `fetched`: the pane does not listen yet, and nobody has asked for a destination. */
  destination(settings: PortalSettings, words: SitePageWords): Destination {
    if (!this.portals)
      throw new Error("A destination was asked for before the portals were fetched");
    return this.portals.portalDestination(settings, words);
  }
}
