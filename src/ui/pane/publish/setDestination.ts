import type { DestinationState } from "../../../app/state/paneState";

/** A destination that the officer has given. */
export type SetDestination = Extract<DestinationState, { kind: "set" }>;
