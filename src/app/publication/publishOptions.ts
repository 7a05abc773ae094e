export interface PublishOptions {
  /** Kept private where the portal knows private datasets; faults are then allowed. */
  readonly draft?: boolean;
  /** Destinations by id, to try again those that failed; all of them when absent. */
  readonly only?: readonly string[];
}
