import type { Area } from "../../book/grid";
import { CellError, type Scalar } from "../../book/scalar";
import type { SheetReader } from "../reader";

/** A rectangle of values: a reference, a calculated array, or one value seen as a 1 × 1 array. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  at(row: number, column: number): Scalar;
}

/** An area of a sheet, not yet read. */
export class Reference implements Grid {
  constructor(
    readonly sheet: SheetReader,
    readonly area: Area,
  ) {}

  get rows(): number {
    return this.area.bottom - this.area.top + 1;
  }

  get columns(): number {
    return this.area.right - this.area.left + 1;
  }

  at(row: number, column: number): Scalar {
    return this.sheet.value(this.area.top + row, this.area.left + column);
  }
}

/** A calculated array, row after row. */
export class Matrix implements Grid {
  constructor(
    readonly rows: number,
    readonly columns: number,
    private readonly cells: readonly Scalar[],
  ) {}

  at(row: number, column: number): Scalar {
    return this.cells[row * this.columns + column] ?? null;
  }

  /** Calls `cell` once for each place. `#NUM!` stands for an array Excel has no room for. */
  static build(rows: number, columns: number, cell: (r: number, c: number) => Scalar): Operand {
    if (rows < 1 || columns < 1) return CellError.of("#CALC!");
    if (rows * columns > MAX_MATRIX_CELLS) return CellError.of("#NUM!");
    const cells = new Array<Scalar>(rows * columns);
    for (let i = 0; i < cells.length; i++) {
      cells[i] = cell(Math.floor(i / columns), i % columns);
    }
    return new Matrix(rows, columns, cells);
  }
}

/** More cells than Excel can hand over at once (truth V26): enough for any sheet of data. */
const MAX_MATRIX_CELLS = 5_000_000;

/** Several areas: `(A1:A3,C1)`. */
export class Union {
  constructor(readonly references: readonly Reference[]) {}
}

/** What a part of a formula gives. */
export type Operand = Scalar | Reference | Union | Matrix;

export const isScalar = (operand: Operand): operand is Scalar =>
  operand === null || typeof operand !== "object" || operand instanceof CellError;

class One implements Grid {
  readonly rows = 1;
  readonly columns = 1;

  constructor(private readonly value: Scalar) {}

  at(): Scalar {
    return this.value;
  }
}

/** The operand as a rectangle. Several areas are not one rectangle: `#VALUE!`. */
export function gridOf(operand: Operand): Grid {
  if (operand instanceof Reference || operand instanceof Matrix) return operand;
  return new One(operand instanceof Union ? CellError.of("#VALUE!") : operand);
}

/** One value where one value is asked: the first of several, as a rule's formula is read. */
export const firstValue = (operand: Operand): Scalar =>
  isScalar(operand) ? operand : gridOf(operand).at(0, 0);
