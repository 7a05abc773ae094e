import type { PlacedFault } from "./placedFault";

/** One row kept by the engine: its texts, what they are worth, and where it stands now. */
export interface RowRecord {
  readonly texts: readonly string[];
  /** Faults that the row has by itself; those that depend on other rows are in the indexes. */
  readonly faults: readonly PlacedFault[];
  /** 0-based among data rows; moves when rows are inserted or deleted above. */
  position: number;
}

/** Row in the published file: the header is 1, the first data row 2. */
export function fileRow(record: RowRecord): number {
  return record.position + 2;
}
