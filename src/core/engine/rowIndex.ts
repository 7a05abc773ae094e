import type { PlacedFault } from "./placedFault";
import type { RowRecord } from "./rowRecord";

/**
 * What a rule across rows must remember to judge again one edited row without reading the others.
 * Asked for its faults only when an outcome is made.
 */
export interface RowIndex {
  add(record: RowRecord): void;
  remove(record: RowRecord): void;
  /** Faulty rows only; a row that must not be published (trailing blank) is not one of `rows` first positions. */
  faults(rows: number): Iterable<readonly [RowRecord, PlacedFault]>;
  clear(): void;
}
