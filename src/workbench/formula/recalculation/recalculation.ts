import { intersect } from "../../book/area";
import type { Book } from "../../book/book";
import type { SheetArea } from "../../book/grid";
import type { Scalar } from "../../book/scalar";
import type { Sheet } from "../../book/sheet";
import { runAt, type Surroundings } from "../compile/runFormula";
import { gridOf } from "../operand/operand";
import type { CalculationSettings } from "../reader";
import { BookView } from "./bookView";
import { calculatedAreas } from "./calculatedAreas";
import { CalculationOrder } from "./calculationOrder";
import type { FormulaCell } from "./formulaCell";
import { FormulaIndex } from "./formulaIndex";
import { show, unspill } from "./spilling";

/** Arrays that keep pushing one another about are left as they stand after so many turns. */
const MOST_TURNS = 8;

/** Keeps the results of a book's formulas up to date, calculating only what a change reaches. */
export class Recalculation {
  readonly view: BookView;
  readonly surroundings: Surroundings;
  readonly index: FormulaIndex;
  /** How many formulas were calculated since the start: what a test of speed counts. */
  evaluations = 0;
  private readonly order = new CalculationOrder((cell) => this.calculate(cell));
  private readonly blocked = new Set<FormulaCell>();
  /** Formulas that had begun to read before an array filled what they read. */
  private readonly overtaken = new Set<FormulaCell>();
  private queue: FormulaCell[] = [];
  private turns = new Map<FormulaCell, number>();
  private isRunning = false;
  /** Whether what reads a new result is calculated too. */
  private isSpreading = true;

  constructor(
    private readonly book: Book,
    settings: CalculationSettings,
  ) {
    this.view = new BookView(book, (sheet, row, column) => this.read(sheet, row, column));
    this.surroundings = { book: this.view, settings };
    this.index = new FormulaIndex(book, this.view, this.surroundings);
  }

  /** Calculates every formula of the book. */
  whole(): SheetArea[] {
    this.blocked.clear();
    this.index.rebuild();
    // Lines may have moved under what was spilled: every array is shown anew.
    for (const sheet of this.book.sheets) sheet.spills.clear();
    return this.pass(() => {
      for (const cell of this.index.all()) this.markStale(cell);
    });
  }

  /** Calculates the formulas in the places, those that depend on them, and the volatile ones. */
  from(places: readonly SheetArea[]): SheetArea[] {
    return this.pass(() => {
      for (const place of places) this.markPlace(place);
      for (const cell of this.index.volatile) this.markStale(cell);
    });
  }

  /** Calculates the formulas in the places with what their cells hold, and nothing beyond. */
  entered(places: readonly SheetArea[]): SheetArea[] {
    this.isSpreading = false;
    try {
      return this.pass(() => {
        for (const place of places) this.markEntered(place);
      });
    } finally {
      this.isSpreading = true;
    }
  }

  private markEntered({ sheetId, area }: SheetArea): void {
    const sheet = this.book.sheetById(sheetId);
    if (sheet === null) return;
    for (const cell of this.index.within(sheetId, area)) this.blocked.delete(cell);
    for (const { row, column } of this.index.refresh(sheet, area)) unspill(sheet, row, column);
    for (const cell of this.index.within(sheetId, area)) this.markStale(cell);
  }

  private pass(mark: () => void): SheetArea[] {
    this.queue = [];
    this.turns = new Map();
    this.isRunning = true;
    try {
      mark();
      for (let next = 0; next < this.queue.length; next++) {
        this.order.settle(this.queue[next]!);
        for (const cell of this.overtaken) this.markStale(cell);
        this.overtaken.clear();
      }
    } finally {
      this.isRunning = false;
    }
    return calculatedAreas(this.turns.keys());
  }

  private markPlace(place: SheetArea): void {
    const sheet = this.book.sheetById(place.sheetId);
    if (sheet === null) return;
    for (const cell of this.index.within(sheet.id, place.area)) this.blocked.delete(cell);
    for (const { row, column } of this.index.refresh(sheet, place.area)) {
      const area = unspill(sheet, row, column);
      if (area !== null) this.markDependents({ sheetId: sheet.id, area });
    }
    for (const cell of this.index.within(sheet.id, place.area)) this.markStale(cell);
    this.markDependents(place);
    this.markSpillsAround(sheet, place);
  }

  /** A filled cell stops an array that wants its place; an emptied one lets it in. */
  private markSpillsAround(sheet: Sheet, { area }: SheetArea): void {
    for (const { parent } of sheet.spills.list.filter((s) => intersect(s.area, area) !== null)) {
      const cell = this.index.at(sheet.id, parent.row, parent.column);
      if (cell !== undefined) this.markStale(cell);
    }
    for (const cell of this.blocked) {
      const isFreed = cell.blocked !== null && intersect(cell.blocked, area) !== null;
      if (cell.sheet === sheet && isFreed) this.markStale(cell);
    }
  }

  private markDependents(place: SheetArea): void {
    this.index.findDependents(place, (cell) => this.markStale(cell));
  }

  /** Marks a cell and all that depends on it, however long the chain. */
  private markStale(first: FormulaCell): void {
    const waiting = [first];
    for (let cell = waiting.pop(); cell !== undefined; cell = waiting.pop()) {
      if (cell.state !== "current" || (this.turns.get(cell) ?? 0) >= MOST_TURNS) continue;
      cell.state = "stale";
      this.queue.push(cell);
      if (!this.isSpreading) continue;
      for (const area of this.shownAreas(cell)) {
        this.index.findDependents({ sheetId: cell.sheet.id, area }, (next) => waiting.push(next));
      }
    }
  }

  private shownAreas({ sheet, row, column }: FormulaCell) {
    const own = { top: row, left: column, bottom: row, right: column };
    const spill = sheet.spills.at(row, column);
    const isParent = spill?.parent.row === row && spill.parent.column === column;
    return isParent ? [spill.area] : [own];
  }

  private calculate(cell: FormulaCell): void {
    this.evaluations++;
    const { sheet, formula } = cell;
    const result = runAt(formula, this.surroundings, this.view.viewOf(sheet), cell);
    const areas = show(cell, gridOf(cell.isCircular ? 0 : result));
    this.turns.set(cell, (this.turns.get(cell) ?? 0) + 1);
    if (cell.blocked === null) this.blocked.delete(cell);
    else this.blocked.add(cell);
    for (const area of areas) this.reconsider({ sheetId: sheet.id, area }, cell);
  }

  /** Formulas that read cells which an array has just filled or left. */
  private reconsider(place: SheetArea, author: FormulaCell): void {
    if (!this.isSpreading) return;
    this.index.findDependents(place, (cell) => {
      if (cell === author) return;
      if (cell.state === "running") this.overtaken.add(cell);
      else this.markStale(cell);
    });
  }

  /** The value of a cell for a formula: what is stale is calculated first. */
  private read(sheet: Sheet, row: number, column: number): Scalar {
    if (!this.isRunning) return sheet.value(row, column);
    const cell = this.index.at(sheet.id, row, column) ?? this.spillingInto(sheet, row, column);
    if (cell !== undefined && !this.order.need(cell)) return 0;
    return sheet.value(row, column);
  }

  private spillingInto(sheet: Sheet, row: number, column: number): FormulaCell | undefined {
    if (sheet.spills.list.length === 0) return undefined;
    const parent = sheet.spills.at(row, column)?.parent;
    return parent && this.index.at(sheet.id, parent.row, parent.column);
  }
}
