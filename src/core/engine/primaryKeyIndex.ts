import { fault, type Fault } from "../report/fault";
import { tupleKey, UNEQUAL } from "./cellKey";
import type { Column } from "./column";
import { KeyGroups } from "./keyGroups";
import type { RowIndex } from "./rowIndex";
import { ROW_LEVEL, type PlacedFault } from "./placedFault";
import { fileRow, type RowRecord } from "./rowRecord";

/** The primary key: its values must not all be null, nor stand together on an earlier row. */
export class PrimaryKeyIndex implements RowIndex {
  private readonly groups = new KeyGroups();
  private readonly empty = new Set<RowRecord>();
  private readonly fields: readonly string[];

  constructor(
    private readonly columns: readonly Column[],
    private readonly positions: readonly number[],
  ) {
    this.fields = columns.map((column) => column.field.name);
  }

  add(record: RowRecord): void {
    const key = this.keyOf(record);
    if (key === null) this.empty.add(record);
    else if (key !== UNEQUAL) this.groups.add(key, record);
  }

  remove(record: RowRecord): void {
    const key = this.keyOf(record);
    if (key === null) this.empty.delete(record);
    else if (key !== UNEQUAL) this.groups.remove(key, record);
  }

  *faults(rows: number): Iterable<readonly [RowRecord, PlacedFault]> {
    const { fields } = this;
    for (const record of this.empty) {
      if (record.position < rows) yield [record, placed(fault("row.primaryKeyEmpty", { fields }))];
    }
    for (const { record, first } of this.groups.repetitions()) {
      const firstRow = fileRow(first);
      yield [record, placed(fault("row.primaryKeyRepeated", { fields, firstRow }))];
    }
  }

  clear(): void {
    this.groups.clear();
    this.empty.clear();
  }

  private keyOf(record: RowRecord): ReturnType<typeof tupleKey> {
    const texts = this.positions.map((position) => record.texts[position]);
    return tupleKey(this.columns, texts);
  }
}

function placed(found: Fault): PlacedFault {
  return { fault: found, position: ROW_LEVEL, field: null };
}
