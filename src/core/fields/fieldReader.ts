import type { Fault } from "../report/fault";
import type { Field } from "../schema/tableSchema";
import type { CastValue } from "./castValue";
import type { CellValue } from "./cellValue";

/**
 * A field compiled once: how its texts are read, by the rules of the reference.
 * Everything is asked of texts, so that a good cell costs no allocation.
 */
export interface FieldReader {
  /** Whether the reference can cast this text. The other questions are only asked of accepted texts. */
  accepts(text: string): boolean;
  /** True when no text is refused. */
  readonly acceptsAll?: boolean;
  /** True when usual texts are read at almost no cost, so that remembering their verdicts would cost more. */
  readonly isQuick?: boolean;
  /** Equal cast values have equal keys; null for a value equal to nothing (NaN). */
  key(text: string): string | null;
  /** The key of a value written in the descriptor (an enum entry); null when the field cannot read it. */
  entryKey(entry: unknown): string | null;
  /**
   * Compares accepted texts with a bound of the descriptor: negative, zero, positive, NaN when no order exists.
   * Null when the bound itself cannot be read, or the type has no order.
   */
  orderAgainst(bound: unknown): ((text: string) => number) | null;
  /** Code points of a text, items of an array, keys of an object. */
  length(text: string): number;
  /** What the French checks look at. */
  value(text: string): CastValue;
}

/** One type of Table Schema: everything the product knows about it. */
export interface FieldKind {
  reader(field: Field): FieldReader;
  /** Worksheet cell to canonical CSV text. */
  cellText(field: Field): (cell: CellValue) => string;
  /** Why a text is refused, with a sure repair where there is one. */
  refusal(field: Field, text: string): Fault;
}
