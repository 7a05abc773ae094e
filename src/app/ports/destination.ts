import type { DatasetDescription } from "../../core/publication/datasetDescription";
import type { PortalCatalogue } from "./portalCatalogue";
import type { Progress } from "./progress";
import type { StopSignal } from "./stopSignal";

/**
 * A place where the authority publishes. Implemented by one folder each in `adapters/portals`.
 * No method rejects for what a portal does: a refusal is an answer.
 */
export interface Destination {
  /** Stable for one place: `ckan:https://data.example.org/`; what was published there is remembered under it. */
  readonly id: string;
  /** What the officer calls it: « Site de la commune ». */
  readonly label: string;
  readonly drafts: DraftWay;
  /** Of a portal that keeps datasets by organization; absent from a place that holds files. */
  readonly catalogue?: PortalCatalogue;
  /** Tries the key and the right to publish, and leaves nothing behind. */
  test(signal: StopSignal): Promise<ConnectionAnswer>;
  /** What the place holds now, to see whether somebody else changed it. */
  look(place: PublishedPlace, signal: StopSignal): Promise<LookAnswer>;
  /** Safe to repeat: the earlier file stays whole until the new one is, and nothing is made twice. */
  publish(publication: Publication, progress: Progress, signal: StopSignal): Promise<PublishAnswer>;
}

/** What a draft is in a place. */
export type DraftWay =
  /** A private dataset. */
  | "private"
  /** A private dataset, whose files can all the same be read by whoever has their address. */
  | "readable"
  /** A file under a name of its own, beside the public one. */
  | "aside"
  /** Nothing: all that is put there is public. */
  | "never";

export interface Publication {
  readonly file: PublishedFile;
  readonly dataset: DatasetDescription;
  /** Where an earlier publication went; null at the first. */
  readonly place: PublishedPlace | null;
  /** The dataset was there before us, described by its people: what it says of itself stays. */
  readonly keepsDescription?: boolean;
  /** Kept private where the portal knows private datasets. */
  readonly draft: boolean;
  /** The moment of the gesture. */
  readonly at: Date;
}

export interface PublishedFile {
  /** SCDL name: `20180314_213502388_subventions.csv` style. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Where a publication is, kept in the workbook: nothing of it is secret. */
export interface PublishedPlace {
  /** The portal's own identifiers; null where it has none (a folder). */
  readonly dataset: string | null;
  readonly resource: string | null;
  readonly fileName: string;
  /** Where the public reads the file. */
  readonly url: string;
  /** The page about the dataset, for people; null where there is none. */
  readonly page: string | null;
  /** SHA-256 of the file, hexadecimal. */
  readonly sha256: string;
  /** What the portal itself says of the file right after (its checksum, its date); null when it says nothing. */
  readonly portalMark: string | null;
}

export type ConnectionAnswer = { readonly ok: true } | Refused;

export type LookAnswer =
  /** `unknown`: the portal does not let the file be compared. */
  { readonly ok: true; readonly copy: "same" | "changed" | "gone" | "unknown" } | Refused;

export type PublishAnswer =
  | {
      readonly ok: true;
      readonly place: PublishedPlace;
      readonly replaced: boolean;
      readonly remarks: readonly PublishRemark[];
    }
  | Refused;

interface Refused {
  readonly ok: false;
  readonly refusal: PublishRefusal;
}

/** What the officer should know of a publication that succeeded, as data. */
export type PublishRemark =
  /** data.gouv.fr: the files of a private dataset can be read by whoever has their address. */
  | { readonly code: "draftFileReadable" }
  /** The portal's quality score, from 0 to 1. */
  | { readonly code: "qualityScore"; readonly score: number }
  /** A portal does not know the schema: the file is published without its label. */
  | { readonly code: "schemaUnknown"; readonly name: string; readonly version: string }
  /** The place's ways make the file other than its schema wants: it is published without the label. */
  | { readonly code: "schemaLeft" }
  /** A portal does not list the licence: its administrator must add it. */
  | { readonly code: "licenceUnknown"; readonly licence: string }
  /** A portal did not take the contact: the rest is published. */
  | { readonly code: "contactLeft" }
  /** A harvester publishes at once what the feed says. */
  | { readonly code: "feedIsPublic"; readonly url: string };

/** Why a portal refused, as data; in every case the file online is whole, the earlier one or the new one. */
export interface PublishRefusal {
  readonly reason: RefusalReason;
  /** HTTP status when there was one. */
  readonly status: number | null;
  readonly origin: string;
  /** The new file has taken its place; what describes it has not followed. */
  readonly fileSent?: true;
  /** The portal's own words, shown as text, when they help; for `browserRefused`, the line that its administrator must add. */
  readonly detail?: string;
}

export const REFUSAL_REASONS = [
  "unreachable",
  /** The portal answers, but not to a page of the add-in's origin (CORS). */
  "browserRefused",
  "wrongKey",
  "noRight",
  "noSuchPlace",
  /** The address leads elsewhere: the key does not follow. */
  "redirected",
  "tooLarge",
  "noSpace",
  "stopped",
  /** What the portal holds after sending is not what was sent. */
  "changedMeanwhile",
  /** The portal asks to wait, or is closed to writing for now. */
  "busy",
  "readOnly",
  /** The portal does not take this description or this file; `detail` says why. */
  "invalid",
  /** The clock of the workstation is too far from the portal's (signatures). */
  "clockSkew",
  /** A file of another kind stands where the feed should be. */
  "notOurs",
  /** A draft would withdraw what the public reads there. */
  "alreadyPublic",
  "unexpected",
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];
