import type { PublishRefusal } from "./destination";
import type { StopSignal } from "./stopSignal";

/** What a portal that keeps datasets by organization shows to a key. No method rejects for what the portal does. */
export interface PortalCatalogue {
  /** Those for which this key may publish. */
  organizations(signal: StopSignal): Promise<OrganizationsAnswer>;
  /** Those that this destination may change, drafts included. */
  datasets(signal: StopSignal): Promise<DatasetsAnswer>;
}

export interface PortalOrganization {
  readonly id: string;
  readonly name: string;
}

export interface PortalDataset {
  readonly id: string;
  readonly title: string;
  /** The name that its address ends with. */
  readonly slug: string;
  /** For people; null where the portal says none. */
  readonly page: string | null;
  /** Files that can be replaced. */
  readonly files: readonly PortalFile[];
}

export interface PortalFile {
  readonly id: string;
  readonly title: string;
  readonly fileName: string;
  /** Where the public reads it. */
  readonly url: string;
}

export type OrganizationsAnswer =
  { readonly ok: true; readonly organizations: readonly PortalOrganization[] } | Refused;

export type DatasetsAnswer =
  { readonly ok: true; readonly datasets: readonly PortalDataset[] } | Refused;

interface Refused {
  readonly ok: false;
  readonly refusal: PublishRefusal;
}
