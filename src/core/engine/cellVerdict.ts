import type { Fault } from "../report/fault";

/** What a text is worth in its column. Good and blank texts share one verdict each: they cost no allocation. */
export interface CellVerdict {
  /** The text is one of the missing values. */
  readonly isBlank: boolean;
  /** The value is null for whatever comes after: blank, or refused by the type. */
  readonly isNull: boolean;
  readonly faults: readonly Fault[];
}

export const GOOD: CellVerdict = { isBlank: false, isNull: false, faults: [] };
export const BLANK: CellVerdict = { isBlank: true, isNull: true, faults: [] };

export function refused(found: Fault): CellVerdict {
  return { isBlank: false, isNull: true, faults: [found] };
}

export function broken(faults: readonly Fault[]): CellVerdict {
  return { isBlank: false, isNull: false, faults };
}

export function missing(faults: readonly Fault[]): CellVerdict {
  return { isBlank: true, isNull: true, faults };
}
