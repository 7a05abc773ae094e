import { containsCell } from "../../book/area";
import type { Book } from "../../book/book";
import { MAX_COLUMNS, type Area, type SheetArea } from "../../book/grid";
import { WHOLE_SHEET } from "../../book/area";
import type { Sheet } from "../../book/sheet";
import { compileFormula } from "../compile/compileFormula";
import { frameAt, type Surroundings } from "../compile/runFormula";
import type { BookView } from "./bookView";
import { Dependents } from "./dependents";
import { FormulaCell } from "./formulaCell";
import { isVolatile, precedentAreas } from "./precedentAreas";

const keyOf = (row: number, column: number): number => row * MAX_COLUMNS + column;

/** Every formula cell of the book, and who depends on what. */
export class FormulaIndex {
  private cells = new Map<string, Map<number, FormulaCell>>();
  private dependents = new Dependents<FormulaCell>();
  readonly volatile = new Set<FormulaCell>();

  constructor(
    private readonly book: Book,
    private readonly view: BookView,
    private readonly surroundings: Surroundings,
  ) {}

  at(sheetId: string, row: number, column: number): FormulaCell | undefined {
    return this.cells.get(sheetId)?.get(keyOf(row, column));
  }

  *all(): Generator<FormulaCell> {
    for (const sheet of this.cells.values()) yield* sheet.values();
  }

  /** Reads every formula of the book anew: lines, sheets, names or tables are no longer the same. */
  rebuild(): void {
    this.cells = new Map();
    this.dependents = new Dependents();
    this.volatile.clear();
    for (const sheet of this.book.sheets) this.addArea(sheet, WHOLE_SHEET);
  }

  /** Reads the formulas of an area anew; answers those that are gone. */
  refresh(sheet: Sheet, area: Area): FormulaCell[] {
    const gone = this.within(sheet.id, area);
    for (const cell of gone) this.remove(cell);
    this.addArea(sheet, area);
    return gone.filter((cell) => this.at(sheet.id, cell.row, cell.column) === undefined);
  }

  within(sheetId: string, area: Area): FormulaCell[] {
    const cells = this.cells.get(sheetId);
    if (cells === undefined) return [];
    const count = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (count > cells.size) {
      return [...cells.values()].filter(({ row, column }) => containsCell(area, row, column));
    }
    const found: FormulaCell[] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const cell = cells.get(keyOf(row, column));
        if (cell !== undefined) found.push(cell);
      }
    }
    return found;
  }

  /** Calls `found` for every formula that reads a cell of the area, perhaps several times. */
  findDependents(place: SheetArea, found: (cell: FormulaCell) => void): void {
    this.dependents.find(place, found);
  }

  private addArea(sheet: Sheet, { top, left, bottom, right }: Area): void {
    const last = Math.min(right, sheet.cells.columnsInUse - 1);
    for (let column = left; column <= last; column++) {
      for (const [row, formula] of sheet.cells.column(column).formulas.entries(top, bottom)) {
        this.add(new FormulaCell(sheet, row, column, compileFormula(formula)));
      }
    }
  }

  private add(cell: FormulaCell): void {
    const { sheet, row, column, formula } = cell;
    const cells = this.cells.get(sheet.id) ?? new Map<number, FormulaCell>();
    this.cells.set(sheet.id, cells.set(keyOf(row, column), cell));
    const frame = frameAt(this.surroundings, this.view.viewOf(sheet), row, column);
    cell.watched = precedentAreas(formula, frame);
    for (const place of cell.watched) this.dependents.add(place, cell);
    if (isVolatile(formula, frame)) this.volatile.add(cell);
  }

  private remove(cell: FormulaCell): void {
    this.cells.get(cell.sheet.id)?.delete(keyOf(cell.row, cell.column));
    for (const place of cell.watched) this.dependents.remove(place, cell);
    this.volatile.delete(cell);
  }
}
