import type { Comment } from "./comment";
import type { ConditionalFormat } from "./conditionalFormat";
import type { Area } from "./grid";
import type { PageLayout } from "./pageLayout";
import { DEFAULT_PAGE_LAYOUT } from "./pageLayout";
import type { Protection } from "./protection";
import type { AutoFilter, Table } from "./table";
import type { Validation } from "./validation";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** A classic note (yellow box) of one cell. */
export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly author: string;
  readonly visible: boolean;
}

/** A defined name; `formula` is R1C1 with `=`, relative to A1 where it is relative at all. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

/** Rows and columns that stay while the rest scrolls. */
export interface FreezePanes {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Everything of a sheet that is not a cell or a line. Plain immutable data: a step replaces a
 * trait whole, so its inverse is the value it had.
 */
export interface SheetTraits {
  readonly name: string;
  readonly visibility: Visibility;
  /** `#RRGGBB`, or `""` for automatic (W13). */
  readonly tabColor: string;
  readonly freeze: FreezePanes | null;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  readonly protection: Protection | null;
  readonly merges: readonly Area[];
  readonly validations: readonly Validation[];
  /** By priority, the first is 0. */
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly notes: readonly Note[];
  /** Threaded comments, in the order of their making. */
  readonly comments: readonly Comment[];
  readonly tables: readonly Table[];
  readonly autoFilter: AutoFilter | null;
  readonly pageLayout: PageLayout;
  /** Worksheet custom properties, keys as first written, equal without case (W27). */
  readonly customProperties: ReadonlyMap<string, string>;
  readonly names: readonly DefinedName[];
  /** Characters; the file's `defaultColWidth`. */
  readonly standardWidth: number;
  /** Points; the file's `defaultRowHeight`. */
  readonly standardHeight: number;
}

export const DEFAULT_TRAITS: Omit<SheetTraits, "name"> = {
  visibility: "Visible",
  tabColor: "",
  freeze: null,
  showGridlines: true,
  showHeadings: true,
  protection: null,
  merges: [],
  validations: [],
  conditionalFormats: [],
  notes: [],
  comments: [],
  tables: [],
  autoFilter: null,
  pageLayout: DEFAULT_PAGE_LAYOUT,
  customProperties: new Map(),
  names: [],
  standardWidth: 8.43,
  standardHeight: 15,
};
