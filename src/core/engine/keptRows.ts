import type { RowIndex } from "./rowIndex";
import type { RowJudge } from "./rowJudge";
import type { RowRecord } from "./rowRecord";

/** The rows of a table, each judged once and judged again only when it changes. */
export class KeptRows {
  private records: RowRecord[] = [];
  /** Rows that have a fault by themselves. */
  readonly faulty = new Set<RowRecord>();

  constructor(
    private readonly judge: RowJudge,
    private readonly indexes: readonly RowIndex[],
  ) {}

  get length(): number {
    return this.records.length;
  }

  textsAt(position: number): readonly string[] {
    return this.records[position]?.texts ?? [];
  }

  append(texts: readonly string[]): void {
    this.records.push(this.enter(texts, this.records.length));
  }

  replace(start: number, rows: readonly (readonly string[])[]): void {
    rows.forEach((texts, index) => {
      const position = start + index;
      const before = this.records[position];
      if (before) this.leave(before);
      this.records[position] = this.enter(texts, position);
    });
  }

  insert(start: number, rows: readonly (readonly string[])[]): void {
    const entered = rows.map((texts, index) => this.enter(texts, start + index));
    this.records = this.records.slice(0, start).concat(entered, this.records.slice(start));
    this.renumber(start + rows.length);
  }

  delete(start: number, count: number): void {
    this.records.splice(start, count).forEach((record) => this.leave(record));
    this.renumber(start);
  }

  clear(): void {
    this.records = [];
    this.faulty.clear();
    this.indexes.forEach((index) => index.clear());
  }

  private enter(texts: readonly string[], position: number): RowRecord {
    const record: RowRecord = { texts, faults: this.judge.judge(texts), position };
    if (record.faults.length > 0) this.faulty.add(record);
    for (const index of this.indexes) index.add(record);
    return record;
  }

  private leave(record: RowRecord): void {
    this.faulty.delete(record);
    for (const index of this.indexes) index.remove(record);
  }

  private renumber(start: number): void {
    for (let position = start; position < this.records.length; position++) {
      const record = this.records[position];
      if (record) record.position = position;
    }
  }
}
