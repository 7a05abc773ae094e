import type { Scalar } from "../../book/scalar";
import type { Sheet } from "../../book/sheet";

/** The values that dynamic arrays show beyond their own cells, by column and row. */
export class SpilledValues {
  private readonly columns = new Map<number, Map<number, Scalar>>();
  /** Columns from this one on show none. */
  readonly width: number;

  constructor(sheet: Sheet) {
    for (const { area, parent, values } of sheet.spills.list) {
      values.forEach((line, down) =>
        line.forEach((value, right) => {
          const [row, column] = [area.top + down, area.left + right];
          if (row !== parent.row || column !== parent.column) this.put(row, column, value);
        }),
      );
    }
    this.width = Math.max(0, ...[...this.columns.keys()].map((column) => column + 1));
  }

  has(column: number): boolean {
    return this.columns.has(column);
  }

  value(row: number, column: number): Scalar {
    return this.columns.get(column)?.get(row) ?? null;
  }

  private put(row: number, column: number, value: Scalar): void {
    const rows = this.columns.get(column) ?? new Map<number, Scalar>();
    this.columns.set(column, rows.set(row, value));
  }
}
