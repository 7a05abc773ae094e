import { columnCount, isSingleCell, rowCount, topLeft } from "../../book/area";
import type { Book } from "../../book/book";
import type { Area, Axis, Cell } from "../../book/grid";
import type { Sheet } from "../../book/sheet";
import { filterAt } from "../../filter/filterPlace";
import { clearCells } from "../../gesture/clearCells";
import { fillCells } from "../../gesture/fillCells";
import { clearFilters, filterColumn, reapplyFilters, toggleFilter } from "../../gesture/filter";
import { deleteLines, hideLines, insertLines, resizeLines } from "../../gesture/lines";
import { pasteCells } from "../../gesture/pasteCells";
import { pasteClip } from "../../gesture/pasteClip";
import { pasteValues } from "../../gesture/pasteValues";
import type { Refusal } from "../../gesture/refusal";
import { sortArea } from "../../gesture/sortArea";
import * as tabs from "../../gesture/tabs";
import { typeText } from "../../gesture/typeText";
import type { Hands } from "../grid/hands";
import { clipSize, pastedArea } from "./pastedArea";
import { filledRegion, hasHeaderRow } from "../../gesture/filledRegion";
import { widenForNumber } from "./widenForNumber";
import { fittingWidth } from "./fittingWidth";
import { charactersOfPixels, pointsOfPixels } from "../sight/lineStretches";

export interface HandsParts {
  readonly book: Book;
  /** Excel's alert for what it does not do. */
  tell(refusal: Refusal): void;
  /** The cell edit mode begins or ends. */
  editing(begun: boolean): void;
}

/** The person's hands on the active sheet of a workbook: one gesture, one change. */
export class BookHands implements Hands {
  constructor(private readonly parts: HandsParts) {}

  select(areas: readonly Area[]): void {
    this.book.focus.select(this.sheet, areas);
  }

  type(at: Cell, text: string, insist: boolean): Refusal | null {
    return this.book.journal.group(() => {
      const refusal = typeText(this.book, this.sheet, at, text, insist);
      if (refusal === null) widenForNumber(this.book, this.sheet, at);
      return refusal;
    });
  }

  clear(areas: readonly Area[]): void {
    this.answer(clearCells(this.book, this.sheet, areas));
  }

  fill(from: Area, over: Area): void {
    if (this.answer(fillCells(this.book, this.sheet, from, over))) this.select([over]);
  }

  paste(at: Area, { text, html }: { readonly text: string; readonly html: string }): void {
    const clip = html === "" ? { text } : { text, html };
    if (this.answer(pasteClip(this.book, this.sheet, at, clip))) {
      this.select([pastedArea(at, clipSize(clip))]);
    }
  }

  pasteCells(source: Sheet, from: Area, at: Area, move: boolean): void {
    const copied = { sheet: source, area: from };
    if (this.answer(pasteCells(this.book, copied, this.sheet, at, move))) {
      this.select([pastedArea(at, { rows: rowCount(from), columns: columnCount(from) })]);
    }
  }

  pasteValues(source: Sheet, from: Area, at: Area): void {
    const copied = { sheet: source, area: from };
    if (this.answer(pasteValues(this.book, copied, this.sheet, at))) {
      const { top, left } = at;
      const [bottom, right] = [top + rowCount(from) - 1, left + columnCount(from) - 1];
      this.select([{ top, left, bottom, right }]);
    }
  }

  insertLines(axis: Axis, at: number, count: number): void {
    this.answer(insertLines(this.book, this.sheet, { axis, at, count }));
  }

  deleteLines(axis: Axis, at: number, count: number): void {
    this.answer(deleteLines(this.book, this.sheet, { axis, at, count }));
  }

  hideLines(axis: Axis, at: number, count: number, hidden: boolean): void {
    this.answer(hideLines(this.book, this.sheet, { axis, at, count }, hidden));
  }

  resizeLines(axis: Axis, at: number, count: number, pixels: number): void {
    const size = axis === "rows" ? pointsOfPixels(pixels) : charactersOfPixels(pixels);
    this.answer(resizeLines(this.book, this.sheet, { axis, at, count }, size));
  }

  fitColumn(column: number): void {
    const pixels = fittingWidth(this.book, this.sheet, column);
    if (pixels !== null) this.resizeLines("columns", column, 1, pixels);
  }

  sort(area: Area, column: number, ascending: boolean): void {
    const region = isSingleCell(area) ? filledRegion(this.sheet, topLeft(area)) : area;
    const hasHeaders = hasHeaderRow(this.sheet, region);
    this.answer(sortArea(this.book, this.sheet, region, { column, ascending, hasHeaders }));
  }

  sortFiltered(header: Cell, ascending: boolean): void {
    const place = filterAt(this.sheet, header);
    if (place === null) return;
    const sorting = { column: header.column, ascending, hasHeaders: true };
    this.answer(sortArea(this.book, this.sheet, place.area, sorting));
  }

  filter(header: Cell, kept: readonly string[] | "all"): void {
    const criteria = kept === "all" ? null : { filterOn: "Values", values: kept };
    this.answer(filterColumn(this.book, this.sheet, header, criteria));
  }

  toggleFilter(area: Area): void {
    this.answer(toggleFilter(this.book, this.sheet, area));
  }

  clearFilters(at: Cell): void {
    this.answer(clearFilters(this.book, this.sheet, at));
  }

  reapplyFilters(at: Cell): void {
    this.answer(reapplyFilters(this.book, this.sheet, at));
  }

  activateSheet(id: string): void {
    this.withSheet(id, (sheet) => tabs.activateTab(this.book, sheet));
  }

  addSheet(): void {
    this.answer(tabs.addTab(this.book));
  }

  renameSheet(id: string, name: string): void {
    this.withSheet(id, (sheet) => tabs.renameTab(this.book, sheet, name));
  }

  deleteSheet(id: string): void {
    this.withSheet(id, (sheet) => tabs.deleteTab(this.book, sheet));
  }

  copySheet(id: string): void {
    this.withSheet(id, (sheet) => tabs.copyTab(this.book, sheet));
  }

  moveSheet(id: string, position: number): void {
    this.withSheet(id, (sheet) => tabs.moveTab(this.book, sheet, position));
  }

  showSheet(id: string, visible: boolean): void {
    const visibility = visible ? "Visible" : "Hidden";
    this.withSheet(id, (sheet) => tabs.setTabVisibility(this.book, sheet, visibility));
    if (visible) this.activateSheet(id);
  }

  undo(): void {
    this.book.journal.undo();
  }

  redo(): void {
    this.book.journal.redo();
  }

  beginEdit(): void {
    this.parts.editing(true);
  }

  endEdit(): void {
    this.parts.editing(false);
  }

  private get book(): Book {
    return this.parts.book;
  }

  private get sheet(): Sheet {
    return this.book.activeSheet;
  }

  private withSheet(id: string, gesture: (sheet: Sheet) => Refusal | null): void {
    const sheet = this.book.sheetById(id);
    if (sheet !== null) this.answer(gesture(sheet));
  }

  /** Whether it was done. */
  private answer(refusal: Refusal | null): boolean {
    if (refusal !== null) this.parts.tell(refusal);
    return refusal === null;
  }
}
