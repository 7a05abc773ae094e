import type { Area } from "./grid";

export interface TableColumn {
  /** Unique within the table, from 1. */
  readonly id: number;
  /** The header's text: never blank, unique without case (W37). */
  readonly name: string;
  /** `sum`, `average`, `count`… as the file writes it; absent for none. */
  readonly totalsFunction?: string;
  readonly totalsLabel?: string;
}

export interface Table {
  /** Unique in the workbook, from 1. */
  readonly id: number;
  /** Unique in the workbook without case (W35). */
  readonly name: string;
  /** Header and totals rows included. */
  readonly area: Area;
  readonly columns: readonly TableColumn[];
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showFilterButton: boolean;
  /** For instance `TableStyleMedium2`; `""` for none. */
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
  /** By column, counted from the table's first. */
  readonly filters: ReadonlyMap<number, FilterCriteria>;
  /** How it was last sorted; absent when it was not. */
  readonly sort?: TableSort | undefined;
}

/** The columns that a table was sorted by, the first one first. */
export interface TableSort {
  readonly keys: readonly { readonly columnId: number; readonly ascending: boolean }[];
  readonly matchCase: boolean;
}

export type DateSpecificity = "Year" | "Month" | "Day" | "Hour" | "Minute" | "Second";

/** `Excel.FilterDatetime`: all dates that agree with this one as far as its word says. */
export interface FilterDate {
  /** ISO 8601, such as `2025-12-31`. */
  readonly date: string;
  readonly specificity: DateSpecificity;
}

/** `Excel.FilterCriteria`, in its own words; criteria are texts such as `>5` or `=a*`. */
export interface FilterCriteria {
  readonly filterOn: string;
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: "And" | "Or";
  readonly values?: readonly string[];
  /** The dates among the values of `Values`. */
  readonly dates?: readonly FilterDate[];
  readonly color?: string;
  readonly dynamicCriteria?: string;
}

/** The filter of a sheet, outside its tables (W44). */
export interface AutoFilter {
  readonly area: Area;
  /** By column, counted from the area's first. */
  readonly filters: ReadonlyMap<number, FilterCriteria>;
}

/** The rows of a table between its header and its totals, or `null` when there is none. */
export function bodyArea(table: Table): Area | null {
  const top = table.area.top + (table.showHeaders ? 1 : 0);
  const bottom = table.area.bottom - (table.showTotals ? 1 : 0);
  return top <= bottom ? { ...table.area, top, bottom } : null;
}
