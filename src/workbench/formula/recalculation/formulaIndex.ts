import type { Book } from "../../book/book";
import type { Area, SheetArea } from "../../book/grid";
import { WHOLE_SHEET } from "../../book/area";
import type { Sheet } from "../../book/sheet";
import { compileFormula } from "../compile/compileFormula";
import { frameAt, type Surroundings } from "../compile/runFormula";
import type { BookView } from "./bookView";
import { Dependents } from "./dependents";
import { FormulaCell } from "./formulaCell";
import { isVolatile, precedentAreas } from "./precedentAreas";
import { SheetFormulas } from "./sheetFormulas";

/** Every formula cell of the book, and who depends on what. */
export class FormulaIndex {
  private sheets = new Map<string, SheetFormulas>();
  private dependents = new Dependents<FormulaCell>();
  readonly volatile = new Set<FormulaCell>();

  constructor(
    private readonly book: Book,
    private readonly view: BookView,
    private readonly surroundings: Surroundings,
  ) {}

  at(sheetId: string, row: number, column: number): FormulaCell | undefined {
    return this.sheets.get(sheetId)?.at(row, column);
  }

  *all(): Generator<FormulaCell> {
    for (const sheet of this.sheets.values()) yield* sheet.all();
  }

  /** Reads every formula of the book anew: lines, sheets, names or tables are no longer the same. */
  rebuild(): void {
    this.sheets = new Map();
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
    return this.sheets.get(sheetId)?.within(area) ?? [];
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
    const formulas = this.sheets.get(sheet.id) ?? new SheetFormulas();
    this.sheets.set(sheet.id, formulas);
    formulas.set(cell);
    const frame = frameAt(this.surroundings, this.view.viewOf(sheet), row, column);
    cell.watched = precedentAreas(formula, frame);
    for (const place of cell.watched) this.dependents.add(place, cell);
    if (isVolatile(formula, frame)) this.volatile.add(cell);
  }

  private remove(cell: FormulaCell): void {
    this.sheets.get(cell.sheet.id)?.remove(cell);
    for (const place of cell.watched) this.dependents.remove(place, cell);
    this.volatile.delete(cell);
  }
}
