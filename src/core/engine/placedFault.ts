import type { Fault } from "../report/fault";

/** A fault with its place in the row. */
export interface PlacedFault {
  readonly fault: Fault;
  /** 0-based column; `ROW_LEVEL` when the row itself is at fault, so that it comes last. */
  readonly position: number;
  readonly field: string | null;
}

export const ROW_LEVEL = Number.MAX_SAFE_INTEGER;
export const FAULTLESS: readonly PlacedFault[] = [];
