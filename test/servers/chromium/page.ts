import { portalDestination } from "../../../src/adapters/portals/portalDestination";
import type {
  ConnectionAnswer,
  LookAnswer,
  PublishAnswer,
  PublishedPlace,
} from "../../../src/app/ports/destination";
import type { PortalSettings } from "../../../src/core/publication/portalSettings";
import { sitePageFr } from "../../../src/ui/messages/fr/sitePage";
import { publicationOf } from "../../portals/publications";

/** What the pane does with a destination, called from outside the page. */
export interface Publishing {
  test(settings: PortalSettings): Promise<ConnectionAnswer>;
  publish(
    settings: PortalSettings,
    text: string,
    place: PublishedPlace | null,
  ): Promise<PublishAnswer>;
  look(settings: PortalSettings, place: PublishedPlace): Promise<LookAnswer>;
}

declare global {
  interface Window {
    publishing: Publishing;
  }
}

const { signal } = new AbortController();
const open = (settings: PortalSettings) => portalDestination(settings, sitePageFr);

window.publishing = {
  test: (settings) => open(settings).test(signal),
  publish: (settings, text, place) =>
    open(settings).publish(publicationOf(text, { place }), () => undefined, signal),
  look: (settings, place) => open(settings).look(place, signal),
};
