import type { Scalar } from "../../book/scalar";
import type { Sheet } from "../../book/sheet";

/** The values that dynamic arrays show beyond their own cells, by column and row. */
export class SpilledValues {
  private readonly columns = new Map<number, Map<number, Scalar>>();
  private readonly lastRows = new Map<number, number>();
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

  /** Whether the column shows one at that row or below. */
  reaches(column: number, row: number): boolean {
    return row <= (this.lastRows.get(column) ?? -1);
  }

  value(row: number, column: number): Scalar {
    return this.columns.get(column)?.get(row) ?? null;
  }

  private put(row: number, column: number, value: Scalar): void {
    const rows = this.columns.get(column) ?? new Map<number, Scalar>();
    this.columns.set(column, rows.set(row, value));
    this.lastRows.set(column, Math.max(row, this.lastRows.get(column) ?? 0));
  }
}
