import { Column } from "./column";
import type { Area, Axis } from "./grid";
import { MAX_COLUMNS } from "./grid";
import type { Runs } from "./runs";
import type { Scalar } from "./scalar";
import type { StyleId } from "./style";

/** A copied rectangle: one entry per column that had its own storage, `rest` for those after. */
export interface CellBlock {
  readonly area: Area;
  readonly columns: readonly Column[];
  readonly rest: Column;
}

/** The styles of a rectangle, kept as `CellBlock` keeps cells. */
export interface StyleBlock {
  readonly area: Area;
  readonly columns: readonly Runs<StyleId>[];
  readonly rest: Runs<StyleId>;
}

/** The cells of a sheet by column. Columns never written to share one: `rest`. */
export class Cells {
  private readonly columns: Column[] = [];
  private readonly rest = new Column();

  /** The column to read from; write only through this class. */
  column(index: number): Column {
    return this.columns[index] ?? this.rest;
  }

  /** Columns from this one on hold no value and look alike. */
  get columnsInUse(): number {
    return this.columns.length;
  }

  value(row: number, column: number): Scalar {
    return this.columns[column]?.values.get(row) ?? null;
  }

  formula(row: number, column: number): string | null {
    return this.columns[column]?.formulas.get(row) ?? null;
  }

  styleId(row: number, column: number): StyleId {
    return this.column(column).styles.get(row);
  }

  /** Puts a constant in the cell, or the last result of its formula. */
  setValue(row: number, column: number, value: Scalar): void {
    if (value !== null || column < this.columns.length) this.own(column).values.set(row, value);
  }

  setFormula(row: number, column: number, formula: string | null): void {
    if (formula !== null || column < this.columns.length) {
      this.own(column).formulas.set(row, formula);
    }
  }

  /** Empties values and formulas; styles stay. */
  clearContents(area: Area): void {
    const right = Math.min(area.right, this.columns.length - 1);
    for (let column = area.left; column <= right; column++) {
      this.column(column).values.clear(area.top, area.bottom);
      this.column(column).formulas.clear(area.top, area.bottom);
    }
  }

  /** Gives every cell of the area another style, computed from its present one. */
  restyle(area: Area, change: (style: StyleId) => StyleId): void {
    this.reach(area);
    for (
      let column = area.left;
      column <= Math.min(area.right, this.columns.length - 1);
      column++
    ) {
      this.column(column).styles.map(area.top, area.bottom, change);
    }
    if (area.right === MAX_COLUMNS - 1) this.rest.styles.map(area.top, area.bottom, change);
  }

  /** Sets the styles of consecutive rows of one column. */
  setStyles(top: number, column: number, styles: readonly StyleId[]): void {
    this.own(column).styles.overwrite(top, styles);
  }

  copy(area: Area): CellBlock {
    const copied = (column: Column) => column.copy(area.top, area.bottom);
    const columns = this.columns.slice(area.left, area.right + 1).map(copied);
    return { area, columns, rest: copied(this.rest) };
  }

  /** Puts a copied rectangle over the cells whose first one is given. */
  paste(block: CellBlock, top = block.area.top, left = block.area.left): void {
    const right = left + block.area.right - block.area.left;
    this.reach({ top, left, right, bottom: top }, left + block.columns.length - 1);
    for (let column = left; column <= Math.min(right, this.columns.length - 1); column++) {
      this.column(column).paste(top, block.columns[column - left] ?? block.rest);
    }
    if (right === MAX_COLUMNS - 1) this.rest.paste(top, block.rest);
  }

  copyStyles(area: Area): StyleBlock {
    const copied = (column: Column) => column.styles.copy(area.top, area.bottom);
    const columns = this.columns.slice(area.left, area.right + 1).map(copied);
    return { area, columns, rest: copied(this.rest) };
  }

  pasteStyles(block: StyleBlock, top = block.area.top, left = block.area.left): void {
    const right = left + block.area.right - block.area.left;
    this.reach({ top, left, right, bottom: top }, left + block.columns.length - 1);
    for (let column = left; column <= Math.min(right, this.columns.length - 1); column++) {
      this.column(column).styles.paste(top, block.columns[column - left] ?? block.rest);
    }
    if (right === MAX_COLUMNS - 1) this.rest.styles.paste(top, block.rest);
  }

  insert(axis: Axis, at: number, count: number): void {
    if (axis === "columns") this.insertColumns(at, count);
    else for (const column of [...this.columns, this.rest]) column.insertRows(at, count);
  }

  remove(axis: Axis, at: number, count: number): void {
    if (axis === "columns") this.columns.splice(at, count);
    else for (const column of [...this.columns, this.rest]) column.removeRows(at, count);
  }

  /**
   * Gives columns their own storage as far as the area needs it: to its right end or, when that is
   * the sheet's, to the last column that differs from `rest`.
   */
  reach(area: Area, lastOwn = area.left - 1): void {
    const last = area.right === MAX_COLUMNS - 1 ? lastOwn : area.right;
    if (last >= 0) this.own(last);
  }

  /** New columns look as the one before does, or as the first when there is none. */
  private insertColumns(at: number, count: number): void {
    if (at >= this.columns.length) return;
    const model = this.column(Math.max(0, at - 1));
    const fresh = Array.from({ length: count }, () => new Column(model.styles.copy()));
    this.columns.splice(at, 0, ...fresh);
    this.columns.length = Math.min(this.columns.length, MAX_COLUMNS);
  }

  private own(column: number): Column {
    while (this.columns.length <= column) this.columns.push(new Column(this.rest.styles.copy()));
    return this.columns[column] as Column;
  }
}
