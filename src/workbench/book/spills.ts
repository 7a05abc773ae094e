import { anyIntersects, containsCell, sameArea } from "./area";
import type { Area, Cell } from "./grid";
import type { Scalar } from "./scalar";

/** The results that a dynamic array formula shows beyond its own cell (V35). */
export interface Spill {
  readonly parent: Cell;
  /** Parent included. */
  readonly area: Area;
  /** Row by row, shaped as `area`. */
  readonly values: readonly (readonly Scalar[])[];
}

/** The spills of a sheet. Written by the calculator alone: the cells under a spill stay empty. */
export class Spills {
  private all: readonly Spill[] = [];

  get list(): readonly Spill[] {
    return this.all;
  }

  set(spill: Spill): void {
    this.remove(spill.parent);
    this.all = [...this.all, spill];
  }

  remove(parent: Cell): void {
    this.all = this.all.filter((spill) => !isAt(spill.parent, parent.row, parent.column));
  }

  clear(): void {
    this.all = [];
  }

  /** The spill that shows a value at this cell, parent cell included. */
  at(row: number, column: number): Spill | null {
    return this.all.find((spill) => containsCell(spill.area, row, column)) ?? null;
  }

  valueAt(row: number, column: number): Scalar {
    if (this.all.length === 0) return null;
    const spill = this.at(row, column);
    return spill?.values[row - spill.area.top]?.[column - spill.area.left] ?? null;
  }

  /** Spills that reach into an area without being exactly it. */
  crossing(area: Area): Spill[] {
    return this.all.filter(
      (spill) => anyIntersects([spill.area], area) && !sameArea(spill.area, area),
    );
  }
}

const isAt = (cell: Cell, row: number, column: number): boolean =>
  cell.row === row && cell.column === column;
