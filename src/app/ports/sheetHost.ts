import type { StopSignal } from "./stopSignal";
import type { CellValue } from "../../core/fields/cellValue";
import type { BookArchive } from "./bookArchive";
import type { SheetPlan } from "../../core/sheetPlan/sheetPlan";
import type { ColumnWording, ReadmeSection } from "./sheetWording";

/**
 * The spreadsheet, as the use cases need it. Implemented by `adapters/excel`.
 * Every method rejects with `SheetRefused` when the spreadsheet says no.
 */
export interface SheetHost {
  /** The sheet in front of the officer. */
  activeSheet(): Promise<SheetIdentity>;

  /** One click, sheet ready: at most 4 round trips. Never touches an existing sheet: takes a free name. */
  createSheet(plan: SheetPlan, words: SheetWords): Promise<SheetIdentity>;

  /** The same, ready to be read: what tells which sheet it is tells also where its values are. */
  openActiveSheet(): Promise<OpenSheet>;

  /**
   * Reads again some data rows (0-based positions in the table, end excluded).
   * Like `markCells` it does not wait for the end of an edit: the officer may be typing the next cell.
   */
  readRows(
    sheetId: string,
    layout: TableLayout,
    start: number,
    end: number,
  ): Promise<CellValue[][]>;

  /** Replaces our marks by these: a conditional format of ours, removed without trace. */
  markCells(sheetId: string, cells: readonly TableCell[]): Promise<void>;

  /** Activates the sheet and selects the cell. Says whether a filter or a hidden row hides it. */
  selectCell(sheetId: string, cell: TableCell): Promise<{ readonly hidden: boolean }>;

  /** Where the officer is now: 0-based sheet row and column of the first selected cell. */
  selection(): Promise<{ readonly sheetId: string; readonly row: number; readonly column: number }>;

  /** Tells the listener what the officer (not we) does. Resolves when registered. */
  watch(listener: (event: SheetEvent) => void): Promise<() => Promise<void>>;

  /** Facts kept in the worksheet itself: they follow it through renames, moves and saves. */
  recall(sheetId: string, key: string): Promise<string | null>;
  remember(sheetId: string, key: string, value: string): Promise<void>;
  /** The same fact in every sheet that has it: a copied sheet copies its facts. */
  recallEverywhere(key: string): Promise<readonly SheetFact[]>;

  /** Longer texts, kept in the workbook. */
  readonly archive: BookArchive;
}

export interface OpenSheet {
  readonly identity: SheetIdentity;
  /** Reads header and data rows in chunks of about 1 MB. Trailing blank rows are not part of the table. */
  read(request: ReadRequest, signal: StopSignal): Promise<SheetTable>;
}

export interface SheetFact {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly value: string;
}

/** `model` is null on a sheet that is not ours. */
export interface SheetIdentity {
  readonly id: string;
  readonly name: string;
  readonly model: { readonly schemaName: string; readonly schemaVersion: string } | null;
}

export interface SheetWords {
  /** By field name. */
  readonly columns: Readonly<Record<string, ColumnWording>>;
  readonly readmeName: string;
  readonly listsName: string;
  readonly readme: readonly ReadmeSection[];
}

export interface ReadRequest {
  /** Field names: used to find the header row and to know which text columns may hold dates. */
  readonly fields: readonly string[];
  /** Fields whose published text depends on whether a number is shown as a date. */
  readonly dateSensitive: readonly string[];
  readonly onProgress: (rowsRead: number, rowsInAll: number) => void;
}

/** Where the table is in the sheet. 0-based sheet coordinates. */
export interface TableLayout {
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly labels: readonly string[];
  /** Positions of columns (in `labels`) whose numeric cells must be looked at for a date format. */
  readonly dateSensitive: readonly number[];
}

export interface SheetTable {
  readonly layout: TableLayout;
  readonly rows: CellValue[][];
  /** Addresses of merged areas that touch the table ("B5:B7"). */
  readonly mergedAreas: readonly string[];
}

/** 0-based sheet coordinates. */
export interface TableCell {
  readonly row: number;
  readonly column: number;
}

export type SheetEvent =
  | {
      readonly kind: "rowsEdited";
      readonly sheetId: string;
      readonly first: number;
      readonly last: number;
    }
  | {
      readonly kind: "rowsInserted";
      readonly sheetId: string;
      readonly first: number;
      readonly count: number;
    }
  | {
      readonly kind: "rowsDeleted";
      readonly sheetId: string;
      readonly first: number;
      readonly count: number;
    }
  /** Columns moved, sort, paste over the header, table gone: read all again. `first`/`last` are sheet rows. */
  | { readonly kind: "reshaped"; readonly sheetId: string }
  | { readonly kind: "activated"; readonly sheetId: string }
  | { readonly kind: "deleted"; readonly sheetId: string }
  | { readonly kind: "renamed"; readonly sheetId: string; readonly name: string }
  /** A request waits for the officer to finish editing a cell, or has stopped waiting. */
  | { readonly kind: "cellEditing"; readonly waiting: boolean };
