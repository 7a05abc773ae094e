import type { CellTest } from "../constraints/constraintKind";
import type { CastValue } from "../fields/castValue";
import type { FieldReader } from "../fields/fieldReader";
import type { Fault } from "../report/fault";
import type { CustomCheck, Field } from "../schema/tableSchema";

/** One French check of Validata: on the value of a cell, or across the cells of a row. */
export type CheckKind = CellCheckKind | RowCheckKind;

/** Declared with `column`; never asked of a null value. */
export interface CellCheckKind {
  readonly scope: "cell";
  /** What is wrong in the declaration, beyond its column. */
  problem?(declared: CustomCheck): Fault | null;
  compile(declared: CustomCheck, field: Field, reader: FieldReader): CellTest;
}

export interface RowCheckKind {
  readonly scope: "row";
  /** A fault when the declaration is wrong. */
  compile(declared: CustomCheck): RowCheck | Fault;
}

export interface RowCheck {
  /** Every column the check reads. */
  readonly fields: readonly string[];
  /** The column whose cell is blamed; null when the whole row is. */
  readonly blamed: string | null;
  /** Columns of the check that the table does not have: a single fault at the header, and no row is judged. */
  whenAbsent(absent: readonly string[]): Fault | null;
  /**
   * The look before the casts, made for the fields of one table (null for an absent one): true when the row is surely
   * right. `texts` in the order of `fields`, null for a null value.
   */
  look?(fields: readonly (Field | null)[]): ((texts: readonly (string | null)[]) => boolean) | null;
  /** `values` in the order of `fields`, null for a missing, absent or refused value; `texts` likewise, "" when absent. */
  test(values: readonly (CastValue | null)[], texts: readonly string[]): Fault | null;
}

export function isFault(compiled: object): compiled is Fault {
  return "code" in compiled;
}
