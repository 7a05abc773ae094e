import { isWholeColumns, isWholeRows, topLeft } from "../book/area";
import { parseAreas, splitSheetAddress } from "../book/address";
import type { Book } from "../book/book";
import type { Area } from "../book/grid";
import type { Sheet } from "../book/sheet";
import type { FilterCriteria } from "../book/table";
import { clearCells } from "./clearCells";
import { fillCells } from "./fillCells";
import { clearFilters, filterColumn, reapplyFilters, toggleFilter } from "./filter";
import { deleteLines, hideLines, insertLines } from "./lines";
import type { Lines } from "./lines";
import type { Clip } from "./pasteClip";
import { pasteClip } from "./pasteClip";
import { pasteCells } from "./pasteCells";
import type { Refusal } from "./refusal";
import type { Sorting } from "./sortArea";
import { sortArea } from "./sortArea";
import {
  activateTab,
  addTab,
  copyTab,
  deleteTab,
  moveTab,
  renameTab,
  setTabVisibility,
} from "./tabs";
import { typeText } from "./typeText";

/** What became of a gesture: `refused` tells the dialog that came up instead. */
export interface Outcome {
  readonly refused: Refusal | null;
}

/** The cell edit mode, in which Excel answers no add-in (B12). */
export interface EditMode {
  begin(): void;
  end(): void;
}

/**
 * The user's gestures by address: `B2`, `A1:C3,E5`, `3:4`, `B:C`, on the active sheet or on the one
 * named (`Feuil2!A1`). A text that is no address, or a sheet that is not there, is an error of the
 * script, not a refusal of Excel.
 */
export class User {
  constructor(
    private readonly book: Book,
    private readonly edit: EditMode,
  ) {}

  /** @param insist says yes to a warning or information dialog of the cell's validation */
  type(address: string, text: string, insist = false): Outcome {
    const { sheet, area } = this.place(address);
    const at = { row: area.top, column: area.left };
    return { refused: typeText(this.book, sheet, at, text, insist) };
  }

  paste(address: string, clip: Clip | string): Outcome {
    const { sheet, area } = this.place(address);
    const given = typeof clip === "string" ? { text: clip } : clip;
    return { refused: pasteClip(this.book, sheet, area, given) };
  }

  /** Copies cells of this workbook (or cuts them) and pastes them. */
  copy(from: string, to: string, cut = false): Outcome {
    const target = this.place(to);
    const refused = pasteCells(this.book, this.place(from), target.sheet, target.area, cut);
    return { refused };
  }

  clear(address: string): Outcome {
    const { sheet, areas } = this.place(address);
    return { refused: clearCells(this.book, sheet, areas) };
  }

  /** Drags the fill handle of `from` over `over`, which holds it. */
  fill(from: string, over: string): Outcome {
    const { sheet, area } = this.place(from);
    return { refused: fillCells(this.book, sheet, area, this.place(over).area) };
  }

  insertRows(address: string): Outcome {
    return this.lines(address, "rows", insertLines);
  }

  deleteRows(address: string): Outcome {
    return this.lines(address, "rows", deleteLines);
  }

  insertColumns(address: string): Outcome {
    return this.lines(address, "columns", insertLines);
  }

  deleteColumns(address: string): Outcome {
    return this.lines(address, "columns", deleteLines);
  }

  hide(address: string, hidden = true): Outcome {
    const axis = isWholeRows(this.place(address).area) ? "rows" : "columns";
    return this.lines(address, axis, (book, sheet, lines) => hideLines(book, sheet, lines, hidden));
  }

  sort(address: string, sorting: Sorting): Outcome {
    const { sheet, area } = this.place(address);
    return { refused: sortArea(this.book, sheet, area, sorting) };
  }

  /** Presses "Filter": buttons on the headers of the block around a cell, or none any more. */
  toggleFilter(address: string): Outcome {
    const { sheet, area } = this.place(address);
    return { refused: toggleFilter(this.book, sheet, area) };
  }

  /** Filters the column of a cell; its header has a button. */
  filter(address: string, criteria: FilterCriteria): Outcome {
    const { sheet, area } = this.place(address);
    return { refused: filterColumn(this.book, sheet, topLeft(area), criteria) };
  }

  /** Shows every value of the cell's column again; with `all`, those of every column beside it. */
  clearFilter(address: string, all = false): Outcome {
    const { sheet, area } = this.place(address);
    const at = topLeft(area);
    const refused = all
      ? clearFilters(this.book, sheet, at)
      : filterColumn(this.book, sheet, at, null);
    return { refused };
  }

  reapplyFilter(address: string): Outcome {
    const { sheet, area } = this.place(address);
    return { refused: reapplyFilters(this.book, sheet, topLeft(area)) };
  }

  select(address: string): Outcome {
    const { sheet, areas } = this.place(address);
    const refused = activateTab(this.book, sheet);
    if (refused === null) this.book.focus.select(sheet, areas);
    return { refused };
  }

  activate(sheetName: string): Outcome {
    return { refused: activateTab(this.book, this.sheet(sheetName)) };
  }

  addSheet(): Outcome {
    return { refused: addTab(this.book) };
  }

  rename(sheetName: string, name: string): Outcome {
    return { refused: renameTab(this.book, this.sheet(sheetName), name) };
  }

  moveSheet(sheetName: string, position: number): Outcome {
    return { refused: moveTab(this.book, this.sheet(sheetName), position) };
  }

  copySheet(sheetName: string): Outcome {
    return { refused: copyTab(this.book, this.sheet(sheetName)) };
  }

  hideSheet(sheetName: string): Outcome {
    return { refused: setTabVisibility(this.book, this.sheet(sheetName), "Hidden") };
  }

  showSheet(sheetName: string): Outcome {
    return { refused: setTabVisibility(this.book, this.sheet(sheetName), "Visible") };
  }

  deleteSheet(sheetName: string): Outcome {
    return { refused: deleteTab(this.book, this.sheet(sheetName)) };
  }

  undo(): Outcome {
    this.book.journal.undo();
    return { refused: null };
  }

  redo(): Outcome {
    this.book.journal.redo();
    return { refused: null };
  }

  /** Opens a cell for editing, as F2 or the first letter typed does. */
  beginEdit(): void {
    this.edit.begin();
  }

  endEdit(): void {
    this.edit.end();
  }

  private lines(
    address: string,
    axis: Lines["axis"],
    gesture: (book: Book, sheet: Sheet, lines: Lines) => Refusal | null,
  ): Outcome {
    const { sheet, area } = this.place(address);
    if (!(axis === "rows" ? isWholeRows(area) : isWholeColumns(area))) {
      throw new RangeError(`${address} is not whole ${axis}`);
    }
    const [at, end] = axis === "rows" ? [area.top, area.bottom] : [area.left, area.right];
    return { refused: gesture(this.book, sheet, { axis, at, count: end - at + 1 }) };
  }

  private place(address: string): { sheet: Sheet; area: Area; areas: readonly Area[] } {
    const { sheetName, rest } = splitSheetAddress(address);
    const sheet = sheetName === null ? this.book.activeSheet : this.sheet(sheetName);
    const areas = parseAreas(rest);
    const [area] = areas ?? [];
    if (areas === null || area === undefined) throw new RangeError(`No address: ${address}`);
    return { sheet, area, areas };
  }

  private sheet(name: string): Sheet {
    const sheet = this.book.sheetByName(name);
    if (sheet === null) throw new RangeError(`No sheet: ${name}`);
    return sheet;
  }
}
