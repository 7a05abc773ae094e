import type { RowRecord } from "./rowRecord";

/**
 * Rows by key. A key met once holds its row alone, so that a table without repetition costs one entry per row;
 * only the keys met twice or more are looked at when faults are asked for.
 */
export class KeyGroups {
  private readonly single = new Map<string, RowRecord>();
  private readonly repeated = new Map<string, Set<RowRecord>>();

  add(key: string, record: RowRecord): void {
    const group = this.repeated.get(key);
    if (group) {
      group.add(record);
      return;
    }
    const other = this.single.get(key);
    if (other === undefined) {
      this.single.set(key, record);
      return;
    }
    this.single.delete(key);
    this.repeated.set(key, new Set([other, record]));
  }

  remove(key: string, record: RowRecord): void {
    const group = this.repeated.get(key);
    if (!group) {
      this.single.delete(key);
      return;
    }
    group.delete(record);
    if (group.size > 1) return;
    this.repeated.delete(key);
    for (const last of group) this.single.set(key, last);
  }

  has(key: string): boolean {
    return this.single.has(key) || this.repeated.has(key);
  }

  clear(): void {
    this.single.clear();
    this.repeated.clear();
  }

  /** Each row that repeats an earlier one, with the first row of its key. */
  *repetitions(): Iterable<{ readonly record: RowRecord; readonly first: RowRecord }> {
    for (const group of this.repeated.values()) {
      const [first, ...others] = [...group].sort((left, right) => left.position - right.position);
      if (first === undefined) continue;
      for (const record of others) yield { record, first };
    }
  }
}
