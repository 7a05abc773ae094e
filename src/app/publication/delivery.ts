import type { DatasetDescription } from "../../core/publication/datasetDescription";
import type { PublicationProfile } from "../../core/publication/publicationProfile";
import type { TableTrace } from "../../core/publication/rowChanges";
import type { Destination, LookAnswer, PublishRefusal, PublishRemark } from "../ports/destination";
import type { DraftRefusal } from "./draftRefusal";
import type { PreflightRemark } from "./preflightRemark";

/** One place to publish to, and its ways. */
export interface Errand {
  readonly destination: Destination;
  readonly profile: PublicationProfile;
  /** Whether the file, as the profile makes it, is still what the schema says: else it does not bear its label. */
  readonly labelled: boolean;
}

/** What leaves, the same for every place. */
export interface Cargo {
  /** Texts that were judged, header first. */
  readonly table: readonly (readonly string[])[];
  readonly trace: TableTrace;
  readonly dataset: DatasetDescription;
  /** The file's name of today. */
  readonly fileName: string;
  readonly draftName: string;
  readonly draft: boolean;
  readonly at: Date;
}

export type Copy = Extract<LookAnswer, { ok: true }>["copy"];

/** What became of one errand. */
export interface Delivery {
  readonly destination: Pick<Destination, "id" | "label">;
  readonly file: { readonly name: string; readonly bytes: number };
  /** What stood there before; null at the first publication, or when the place did not say. */
  readonly copy: Copy | null;
  /** Rows of the earlier publication; null at the first. */
  readonly earlierRows: number | null;
  /** What changes there since the earlier publication, as the pane says it before *Publier*. */
  readonly remarks: readonly PreflightRemark[];
  readonly labelled: boolean;
  readonly result: DeliveryResult;
}

export type DeliveryResult =
  | {
      readonly status: "published";
      readonly url: string;
      readonly page: string | null;
      readonly replaced: boolean;
      readonly remarks: readonly PublishRemark[];
      /** Whether the memory could be written after it. */
      readonly remembered: boolean;
    }
  | { readonly status: "planned"; readonly replaces: boolean }
  | { readonly status: "skipped"; readonly reason: DraftRefusal }
  | { readonly status: "failed"; readonly refusal: PublishRefusal };
