import { cellArea, containsCell } from "../../book/area";
import type { Book } from "../../book/book";
import type { Area } from "../../book/grid";
import type { Scalar } from "../../book/scalar";
import type { Sheet } from "../../book/sheet";
import type { DefinedName } from "../../book/sheetTraits";
import type { BookReader, PlacedTable, SheetReader } from "../reader";

/** Below this many rows, looking for the last filled one costs more than reading them all. */
const FEW_ROWS = 64;

/** A sheet of the model as formulas read it. */
export class SheetView implements SheetReader {
  constructor(
    readonly sheet: Sheet,
    private readonly read: (sheet: Sheet, row: number, column: number) => Scalar,
  ) {}

  get id(): string {
    return this.sheet.id;
  }

  value(row: number, column: number): Scalar {
    return this.read(this.sheet, row, column);
  }

  filled({ top, left, bottom, right }: Area): { rows: number; columns: number } {
    const spills = this.sheet.spills.list;
    const lastSpilled = Math.max(-1, ...spills.map(({ area }) => area.right));
    const lastColumn = Math.min(right, Math.max(this.sheet.cells.columnsInUse - 1, lastSpilled));
    const columns = Math.max(0, lastColumn - left + 1);
    if (bottom - top < FEW_ROWS) return { rows: bottom - top + 1, columns };
    let last = Math.max(-1, ...spills.map(({ area }) => area.bottom));
    for (let column = left; column <= lastColumn && last < bottom; column++) {
      const { values, formulas } = this.sheet.cells.column(column);
      last = Math.max(last, values.last() ?? -1, formulas.last() ?? -1);
    }
    return { rows: Math.max(0, Math.min(last, bottom) - top + 1), columns };
  }

  isRowHidden(row: number): boolean {
    return this.sheet.rows.hidden.get(row);
  }

  isRowFiltered(row: number): boolean {
    if (!this.isRowHidden(row)) return false;
    const { autoFilter, tables } = this.sheet.traits;
    return [...(autoFilter === null ? [] : [autoFilter]), ...tables].some(
      ({ area, filters }) => filters.size > 0 && row > area.top && row <= area.bottom,
    );
  }

  spillArea(row: number, column: number): Area | null {
    this.read(this.sheet, row, column);
    const spill = this.sheet.spills.at(row, column);
    if (spill?.parent.row === row && spill.parent.column === column) return spill.area;
    return this.sheet.formula(row, column) === null ? null : cellArea(row, column);
  }
}

const named = (names: readonly DefinedName[], name: string): string | null =>
  names.find((defined) => defined.name.toLowerCase() === name)?.formula ?? null;

/** The workbook of the model as formulas read it. */
export class BookView implements BookReader {
  private readonly views = new WeakMap<Sheet, SheetView>();

  constructor(
    private readonly book: Book,
    private readonly read: (sheet: Sheet, row: number, column: number) => Scalar,
  ) {}

  /** One view for each sheet, so that references to one sheet can be told by it. */
  viewOf(sheet: Sheet): SheetView {
    const view = this.views.get(sheet) ?? new SheetView(sheet, this.read);
    this.views.set(sheet, view);
    return view;
  }

  sheetsBetween(first: string, last: string): SheetReader[] | null {
    const ends = [first, last].map((name) => this.book.sheetByName(name));
    const at = ends.map((sheet) => (sheet === null ? -1 : this.book.sheets.indexOf(sheet)));
    const [from, to] = [Math.min(...at), Math.max(...at)];
    return from < 0
      ? null
      : this.book.sheets.slice(from, to + 1).map((sheet) => this.viewOf(sheet));
  }

  sheet(name: string): SheetReader | null {
    const sheet = this.book.sheetByName(name);
    return sheet === null ? null : this.viewOf(sheet);
  }

  definedName(name: string, { id }: SheetReader): string | null {
    const wanted = name.toLowerCase();
    const own = this.book.sheetById(id)?.traits.names ?? [];
    return named(own, wanted) ?? named(this.book.traits.names, wanted);
  }

  table(name: string): PlacedTable | null {
    const wanted = name.toLowerCase();
    for (const sheet of this.book.sheets) {
      const table = sheet.traits.tables.find((one) => one.name.toLowerCase() === wanted);
      if (table !== undefined) return { sheet: this.viewOf(sheet), table };
    }
    return null;
  }

  tableAt({ id }: SheetReader, row: number, column: number): PlacedTable | null {
    const sheet = this.book.sheetById(id);
    const table = sheet?.traits.tables.find(({ area }) => containsCell(area, row, column));
    return sheet === null || table === undefined ? null : { sheet: this.viewOf(sheet), table };
  }
}
