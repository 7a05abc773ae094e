import { fault } from "../report/fault";
import { cellKey, UNEQUAL } from "./cellKey";
import type { Column } from "./column";
import { KeyGroups } from "./keyGroups";
import type { RowIndex } from "./rowIndex";
import type { PlacedFault } from "./placedFault";
import { fileRow, type RowRecord } from "./rowRecord";

/** The `unique` constraint of one column: every occurrence of a value but the first is at fault. */
export class UniqueIndex implements RowIndex {
  private readonly groups = new KeyGroups();

  constructor(
    private readonly column: Column,
    private readonly position: number,
  ) {}

  add(record: RowRecord): void {
    const key = this.keyOf(record);
    if (key !== null) this.groups.add(key, record);
  }

  remove(record: RowRecord): void {
    const key = this.keyOf(record);
    if (key !== null) this.groups.remove(key, record);
  }

  *faults(): Iterable<readonly [RowRecord, PlacedFault]> {
    const { position, column } = this;
    for (const { record, first } of this.groups.repetitions()) {
      const value = record.texts[position] ?? "";
      const found = fault("constraint.unique", { value, firstRow: fileRow(first) });
      yield [record, { fault: found, position, field: column.field.name }];
    }
  }

  clear(): void {
    this.groups.clear();
  }

  private keyOf(record: RowRecord): string | null {
    const key = cellKey(this.column, record.texts[this.position]);
    return key === UNEQUAL ? null : key;
  }
}
