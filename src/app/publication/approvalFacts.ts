import type { DatasetCard } from "../../core/publication/datasetCard";
import type { PlacedFinding } from "../state/paneState";
import type { Preflight } from "./preflight";

/** What an elected official or a head of service is asked to approve. */
export interface ApprovalFacts {
  readonly card: DatasetCard;
  readonly authority: string;
  readonly modelTitle: string;
  readonly modelVersion: string;
  /** Who prepared it, as they sign; empty when they gave no name. */
  readonly by: string;
  /** ISO date-time. */
  readonly at: string;
  readonly fileName: string;
  readonly bytes: number;
  /** SHA-256 of the file, hexadecimal. */
  readonly checksum: string;
  /** Titles of the columns, in the order of the file. */
  readonly columns: readonly string[];
  /** The first rows, as they leave. */
  readonly sample: readonly (readonly string[])[];
  readonly errors: readonly PlacedFinding[];
  readonly preflight: Preflight;
}
