import type { Book } from "../../book/book";
import type { Area, Cell } from "../../book/grid";
import type { Ask } from "../dialogs/askDialog";
import { oncePerFrame } from "../dom/frame";
import { FormulaBar } from "../formulaBar/formulaBar";
import { CellEditor } from "../grid/cellEditor";
import type { AfterEdit } from "../grid/cellEditor";
import { Copying } from "../grid/copying";
import { Editing } from "../grid/editing";
import { GRID_ID, GridView } from "../grid/gridView";
import type { Hands } from "../grid/hands";
import { Keying } from "../grid/keying";
import { ARROWS } from "../grid/moves";
import { Pointing } from "../grid/pointing";
import { Selecting } from "../grid/selecting";
import type { Words } from "../messages/words";
import type { BookSight } from "../sight/bookSight";
import { layOut } from "./layOut";
import { OverCells } from "./overCells";
import { Places } from "./places";
import { SheetStrip } from "./sheetStrip";
import { BarsAround } from "./barsAround";
import { openCellMenu } from "./cellMenu";
import { goToNamed } from "./goToNamed";

export interface WindowParts {
  readonly book: Book;
  readonly words: Words;
  readonly sight: BookSight;
  readonly hands: Hands;
  /** Excel's own boxes. */
  readonly ask: Ask;
  /** The text that F2 edits: formula or constant, in the person's language. */
  editText(cell: Cell): string;
  /** The keyboard leaves the cells, by F6. */
  leave(): void;
}

/** One workbook's window: formula bar, cells, tabs, status. It keeps where the person stands, no more. */
export class SheetWindow {
  readonly node: HTMLElement;
  private readonly view: GridView;
  private readonly selecting: Selecting;
  private readonly editing: Editing;
  private readonly copying: Copying;
  private readonly editor: CellEditor;
  private readonly formulaBar: FormulaBar;
  private readonly bars: BarsAround;
  private readonly strip: SheetStrip;
  private readonly over: OverCells;
  private readonly places: Places;
  private said = "";
  private readonly stops: readonly (() => void)[];
  /** Draws everything anew at the next frame. */
  readonly refresh = oncePerFrame(() => this.show());

  constructor(private readonly parts: WindowParts) {
    const { book, words, sight } = parts;
    this.view = new GridView(
      words,
      () => sight,
      () => this.selecting.selection,
    );
    this.selecting = new Selecting(
      () => this.view,
      () => sight,
      (areas) => this.hands.select(areas),
    );
    this.editor = new CellEditor(words.cellEditor, GRID_ID, {
      begun: (text) => this.editing.begin(this.active, text, "enter"),
      accept: (then) => void this.editing.accept(then),
      cancel: () => this.editing.cancel(),
      changed: (text) => this.editing.change(text, "cell"),
    });
    this.editing = this.makeEditing();
    this.copying = this.makeCopying();
    this.formulaBar = this.makeFormulaBar();
    this.bars = new BarsAround(this.formulaBar, parts);
    this.over = this.makeOver();
    this.places = new Places(book, this.selecting, this.view);
    this.strip = new SheetStrip(book, words, this.hands, parts.ask, this);
    this.node = layOut(this.formulaBar, this.view, this.strip, this.bars);
    this.listen();
    this.stops = [
      book.onChange(() => this.modelChanged()),
      book.onCalculated(() => this.modelChanged()),
      book.focus.onMove(() => this.places.follow(() => this.modelChanged())),
    ];
    this.places.follow(() => this.modelChanged());
  }

  /** A sentence of the add-in's shell in the status bar; empty for none. */
  set notice(sentence: string) {
    this.said = sentence;
    this.refresh();
  }

  focus(): void {
    this.editor.node.focus({ preventScroll: true });
  }

  focusTabs(): void {
    this.strip.focus();
  }

  /** The entry under way is accepted, as a click outside the cell does; false where it is refused. */
  leaveEdit(): Promise<boolean> {
    return this.editing.accept({ key: "none" });
  }

  /** The window is gone; the workbook may live on. */
  close(): void {
    for (const stop of this.stops) stop();
    this.node.remove();
  }

  private get hands(): Hands {
    return this.parts.hands;
  }

  private get active(): Cell {
    return this.selecting.selection.active;
  }

  private modelChanged(): void {
    this.parts.sight.refresh();
    this.refresh();
  }

  private makeEditing(): Editing {
    const { parts } = this;
    return new Editing({
      editor: () => this.editor,
      hands: () => this.hands,
      words: () => parts.words,
      ask: parts.ask,
      textOf: (cell) => parts.editText(cell),
      inkOf: ({ row, column }) => parts.sight.look(row, column).ink,
      changed: () => this.refresh(),
      left: (then) => this.afterEdit(then),
    });
  }

  private makeCopying(): Copying {
    return new Copying(this.editor.node, {
      isEditing: () => this.editing.cell !== null,
      selecting: this.selecting,
      sight: () => this.parts.sight,
      hands: () => this.hands,
      sheet: () => this.parts.book.activeSheet,
      changed: () => this.refresh(),
    });
  }

  private makeOver(): OverCells {
    return new OverCells({
      view: this.view,
      sight: this.parts.sight,
      words: this.parts.words,
      editor: this.editor,
      selection: () => this.selecting.selection,
      copied: () => this.copying.area,
      hands: this.hands,
      leaveEdit: () => this.leaveEdit(),
      choose: (choice) => void this.editing.enter(this.active, choice),
      focus: () => this.focus(),
    });
  }

  private makeFormulaBar(): FormulaBar {
    return new FormulaBar(this.parts.words, {
      goTo: (reference) => goToNamed(reference, this.parts, this.selecting),
      begin: () => {
        this.editing.begin(this.active, null, "edit");
        this.formulaBar.focusContent();
      },
      changed: (text) => this.editing.change(text, "bar"),
      accept: (backwards) => void this.editing.accept({ key: "Enter", backwards }),
      cancel: () => this.editing.cancel(),
      leave: () => this.focus(),
    });
  }

  private listen(): void {
    const { view, selecting, editing } = this;
    view.node.addEventListener("focus", () => this.focus());
    new Keying(this.editor.node, {
      selecting,
      editing,
      hands: () => this.hands,
      openList: () => this.over.openList(),
      menu: () => this.openMenu(),
      sheet: (step) => this.strip.step(step),
      leave: () => this.parts.leave(),
      escape: () => this.copying.forget(),
    });
    const pointing = new Pointing(view, selecting, {
      leaveEdit: () => this.leaveEdit(),
      point: (area) => this.point(area),
      focus: () => this.focus(),
      edit: (cell) => editing.begin(cell, null, "edit"),
      menu: (x, y) => this.openMenu(x, y),
      resize: (axis, line, pixels) => this.hands.resizeLines(axis, line, 1, pixels),
      fitColumn: (column) => this.hands.fitColumn(column),
      fill: (from, over) => this.hands.fill(from, over),
      dragging: (area) => {
        this.over.dragged = area;
        this.refresh();
      },
    });
    this.over.handle.addEventListener("pointerdown", (event) => pointing.startFill(event));
  }

  private show(): void {
    this.view.redraw();
    this.strip.show();
    const editing = this.editing.cell !== null;
    this.bars.show(this.selecting.selection, {
      draft: editing ? this.editing.text : null,
      mode: editing ? this.editor.editMode : "ready",
      copied: this.copying.area !== null,
      notice: this.said,
    });
  }

  /** The menu of the selection, at the pointer or, from the keyboard, under the active cell. */
  private openMenu(x?: number, y?: number): void {
    const { selecting, hands, copying, view } = this;
    const { left, bottom } = (view.cellElement(this.active) ?? view.node).getBoundingClientRect();
    const { words, sight } = this.parts;
    const parts = { words, sight, selecting, hands, copying };
    openCellMenu(parts, x ?? left, y ?? bottom);
  }

  private point(area: Area): boolean {
    const isPointed = this.editing.point(area);
    if (isPointed) this.over.dragged = area;
    return isPointed;
  }

  private afterEdit(then: AfterEdit): void {
    this.over.dragged = null;
    this.focus();
    this.copying.forget();
    this.modelChanged();
    if (then.key === "Enter" || then.key === "Tab")
      this.selecting.advance(then.key, then.backwards);
    else if (then.key !== "none") this.selecting.step(ARROWS[then.key]);
  }
}
