import type { Area, Axis, Cell } from "../../book/grid";
import type { Sheet } from "../../book/sheet";
import type { Refusal } from "../../gesture/refusal";

/** What the person's hands do to the active sheet. What Excel refuses is answered, or told as an alert. */
export interface Hands {
  select(areas: readonly Area[]): void;
  /** @param insist the person answered that the rule's warning does not matter. */
  type(at: Cell, text: string, insist: boolean): Refusal | null;
  clear(areas: readonly Area[]): void;
  /** Fills the rest of `over` with what `from` holds. */
  fill(from: Area, over: Area): void;
  paste(at: Area, clip: { readonly text: string; readonly html: string }): void;
  /** Cells of this workbook, formats and rules included. */
  pasteCells(source: Sheet, from: Area, at: Area, move: boolean): void;
  /** The values of cells of this workbook: formats and rules of the target stay. */
  pasteValues(source: Sheet, from: Area, at: Area): void;
  insertLines(axis: Axis, at: number, count: number): void;
  deleteLines(axis: Axis, at: number, count: number): void;
  hideLines(axis: Axis, at: number, count: number, hidden: boolean): void;
  /** @param pixels the new size on the screen. */
  resizeLines(axis: Axis, at: number, count: number, pixels: number): void;
  /** Makes a column as wide as its widest text. */
  fitColumn(column: number): void;
  /** One cell stands for the filled block around it. */
  sort(area: Area, column: number, ascending: boolean): void;
  /** Sorts the rows under a filtered header. */
  sortFiltered(header: Cell, ascending: boolean): void;
  /** Keeps the rows of these values under a filtered header; `"all"` keeps every row. */
  filter(header: Cell, kept: readonly string[] | "all"): void;
  /** Puts the buttons of a filter round a cell's block, or takes them away. */
  toggleFilter(area: Area): void;
  clearFilters(at: Cell): void;
  reapplyFilters(at: Cell): void;
  activateSheet(id: string): void;
  addSheet(): void;
  renameSheet(id: string, name: string): void;
  deleteSheet(id: string): void;
  copySheet(id: string): void;
  /** @param position among the tabs, 0-based. */
  moveSheet(id: string, position: number): void;
  showSheet(id: string, visible: boolean): void;
  undo(): void;
  redo(): void;
  /** The cell edit mode, in which Excel does not answer an add-in. */
  beginEdit(): void;
  endEdit(): void;
}
