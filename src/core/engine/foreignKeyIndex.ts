import { fault } from "../report/fault";
import { tupleKey, UNEQUAL } from "./cellKey";
import type { Column } from "./column";
import { KeyGroups } from "./keyGroups";
import type { RowIndex } from "./rowIndex";
import { ROW_LEVEL, type PlacedFault } from "./placedFault";
import type { RowRecord } from "./rowRecord";

/** Columns with their positions in the table; null for one that it lacks. */
export interface KeySide<Known extends Column | null = Column | null> {
  readonly columns: readonly Known[];
  readonly positions: readonly number[];
}

/** A foreign key to the table itself: the values must stand together in the reference columns of some row. */
export class ForeignKeyIndex implements RowIndex {
  private readonly referenced = new KeyGroups();
  /** Rows by the key they refer to: an edited reference only concerns those. */
  private readonly referring = new Map<string, Set<RowRecord>>();

  constructor(
    private readonly source: KeySide<Column>,
    private readonly reference: KeySide,
  ) {}

  add(record: RowRecord): void {
    const referenced = keyOf(this.reference, record);
    if (referenced !== null) this.referenced.add(referenced, record);
    const referring = keyOf(this.source, record);
    if (referring === null) return;
    const rows = this.referring.get(referring) ?? new Set();
    this.referring.set(referring, rows.add(record));
  }

  remove(record: RowRecord): void {
    const referenced = keyOf(this.reference, record);
    if (referenced !== null) this.referenced.remove(referenced, record);
    const referring = keyOf(this.source, record);
    if (referring === null) return;
    const rows = this.referring.get(referring);
    rows?.delete(record);
    if (rows?.size === 0) this.referring.delete(referring);
  }

  *faults(): Iterable<readonly [RowRecord, PlacedFault]> {
    const fields = this.source.columns.map((column) => column.field.name);
    for (const [key, records] of this.referring) {
      if (this.referenced.has(key)) continue;
      for (const record of records) {
        const values = this.source.positions.map((position) => record.texts[position] ?? "");
        const found = fault("row.foreignKey", { fields, values });
        yield [record, { fault: found, position: ROW_LEVEL, field: null }];
      }
    }
  }

  clear(): void {
    this.referenced.clear();
    this.referring.clear();
  }
}

function keyOf({ columns, positions }: KeySide, record: RowRecord): string | null {
  const key = tupleKey(
    columns,
    positions.map((position) => record.texts[position]),
  );
  return key === UNEQUAL ? null : key;
}
