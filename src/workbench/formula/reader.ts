import type { Area } from "../book/grid";
import type { Locale } from "../book/locale";
import type { Scalar } from "../book/scalar";
import type { Table } from "../book/table";

/** What a formula may ask of a worksheet. Rows and columns are 0-based. */
export interface SheetReader {
  readonly id: string;
  /** The value of a cell, calculated first when it is an out-of-date formula. */
  value(row: number, column: number): Scalar;
  /** How many rows and columns of an area, from its first cell, may hold something. */
  filled(area: Area): { readonly rows: number; readonly columns: number };
  /** Hidden by hand or by a filter: what SUBTOTAL leaves out from 101 on. */
  isRowHidden(row: number): boolean;
  /** Hidden where a filter is at work: what SUBTOTAL always leaves out. */
  isRowFiltered(row: number): boolean;
  /** All that the formula of a cell shows, `null` where there is no formula. */
  spillArea(row: number, column: number): Area | null;
}

/** A table and the sheet it is on. */
export interface PlacedTable {
  readonly sheet: SheetReader;
  readonly table: Table;
}

/** What a formula may ask of the workbook. Names are compared without case, as Excel does. */
export interface BookReader {
  sheet(name: string): SheetReader | null;
  /** The sheets from one to another, both included; `null` when one of them is missing. */
  sheetsBetween(first: string, last: string): readonly SheetReader[] | null;
  /** The R1C1 formula behind a defined name, the sheet's own names first. */
  definedName(name: string, sheet: SheetReader): string | null;
  table(name: string): PlacedTable | null;
  /** The table around a cell, for `[@Col]` written inside it. */
  tableAt(sheet: SheetReader, row: number, column: number): PlacedTable | null;
}

/** What the calculation takes from outside, so that the same book always gives the same values. */
export interface CalculationSettings {
  /** How text reads as a number and how TEXT writes one. */
  readonly locale: Locale;
  /** The moment of calculation, local time: TODAY and NOW. */
  now(): Date;
  /** From 0 (included) to 1 (excluded): RAND, RANDBETWEEN. */
  random(): number;
}
