import type { PublicationProfile } from "../../core/publication/publicationProfile";
import type { PortalKind } from "../../core/publication/portalSettings";
import type { PublishRefusal } from "../ports/destination";
import type { PortalDataset, PortalOrganization } from "../ports/portalCatalogue";
import type { EnteredTexts } from "./enteredSettings";

/** A place where the officer publishes, as the pane shows it: without its key. */
export interface DestinationState {
  /** Of the card: it stays when what is written on it changes. */
  readonly key: string;
  /** Of the place, as reports and the memory of publications name it. */
  readonly id: string;
  readonly kind: PortalKind;
  readonly label: string;
  /** Publishing goes there. */
  readonly isOn: boolean;
  /** What was typed, but for the secrets. */
  readonly texts: EnteredTexts;
  readonly owner: Owner;
  readonly profile: PublicationProfile;
  readonly connection: Connection;
  /** Those for which the key may publish, once the portal told them. */
  readonly organizations: readonly PortalOrganization[];
}

export type Connection = "untested" | "ok" | PublishRefusal;

/** In whose name a portal's datasets are made; `unasked` before the officer chose, and where nobody asks. */
export type Owner =
  | { readonly kind: "unasked" }
  | { readonly kind: "person" }
  | { readonly kind: "organization"; readonly id: string; readonly name: string };

/** The portals that ask in whose name. */
export function needsOwner({ kind, owner }: Pick<DestinationState, "kind" | "owner">): boolean {
  return (kind === "udata" || kind === "ckan") && owner.kind === "unasked";
}

/** What a portal holds that the sheet in front may replace. */
export interface DatasetChoice {
  /** Key of the destination. */
  readonly destination: string;
  readonly datasets: readonly PortalDataset[];
  /** What the sheet's file goes into there; null for a dataset of its own. */
  readonly linked: LinkedDataset | null;
  /** The sheet was published there: its dataset is known. */
  readonly isPublished: boolean;
}

/** A dataset that was there before this sheet: its description is kept. */
export interface LinkedDataset {
  readonly dataset: string;
  readonly title: string;
  readonly page: string | null;
  /** The file to replace; null to add one. */
  readonly file: { readonly id: string; readonly fileName: string; readonly url: string } | null;
}
