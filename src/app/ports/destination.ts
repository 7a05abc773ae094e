import type { StopSignal } from "./stopSignal";
import type { Progress } from "./progress";

/** A place where the authority publishes. Implemented by one folder each in `adapters/portals`. */
export interface Destination {
  readonly id: string;
  /** What the officer calls it: « Site de la commune ». */
  readonly label: string;
  test(signal: StopSignal): Promise<ConnectionAnswer>;
  /** Safe to repeat: the earlier file stays whole until the new one is. */
  publish(file: PublishedFile, progress: Progress, signal: StopSignal): Promise<PublishAnswer>;
}

export interface PublishedFile {
  /** SCDL name: `20180314_213502388_subventions.csv` style. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export type ConnectionAnswer =
  { readonly ok: true } | { readonly ok: false; readonly refusal: PublishRefusal };

export type PublishAnswer =
  | { readonly ok: true; readonly url: string; readonly replaced: boolean }
  | { readonly ok: false; readonly refusal: PublishRefusal };

/** Why a portal refused, as data; in every case the earlier file is whole. */
export interface PublishRefusal {
  readonly reason:
    | "unreachable"
    | "wrongKey"
    | "noRight"
    | "noSuchPlace"
    | "tooLarge"
    | "noSpace"
    | "stopped"
    | "changedMeanwhile"
    | "unexpected";
  /** HTTP status when there was one. */
  readonly status: number | null;
  readonly origin: string;
}
