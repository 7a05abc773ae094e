import type { Binding } from "./binding";
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

/** A link laid over cells: what they show is their own text. */
export interface Hyperlink {
  readonly area: Area;
  /** A URL or a path; `""` for a place of this workbook. */
  readonly address: string;
  /** `Sheet!A1` or a defined name; `""` for none. */
  readonly documentReference: string;
  readonly screenTip: string;
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

/** The lines that begin a page by hand, ascending. */
export interface PageBreaks {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** On which side of grouped lines their summary, and so their button, stands. */
export interface Outline {
  readonly summaryBelow: boolean;
  readonly summaryRight: boolean;
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
  readonly hyperlinks: readonly Hyperlink[];
  readonly tables: readonly Table[];
  /** Of this session: files do not keep them here. */
  readonly bindings: readonly Binding[];
  readonly autoFilter: AutoFilter | null;
  readonly pageLayout: PageLayout;
  readonly pageBreaks: PageBreaks;
  readonly outline: Outline;
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
  hyperlinks: [],
  tables: [],
  bindings: [],
  autoFilter: null,
  pageLayout: DEFAULT_PAGE_LAYOUT,
  pageBreaks: { rows: [], columns: [] },
  outline: { summaryBelow: true, summaryRight: true },
  customProperties: new Map(),
  names: [],
  standardWidth: 8.43,
  standardHeight: 15,
};
