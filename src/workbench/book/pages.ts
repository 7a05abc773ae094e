const PAGE_ROWS = 4096;

type Page<T> = (T | null)[];

const pageOf = (row: number): number => Math.floor(row / PAGE_ROWS);

/**
 * A column of cells, kept in pages of 4,096 rows so that one value in the last row of the sheet
 * costs one page, and empty stretches cost nothing when rows move. `null` is an empty cell.
 */
export class Pages<T> {
  private readonly pages: (Page<T> | undefined)[] = [];

  get(row: number): T | null {
    return this.pages[pageOf(row)]?.[row % PAGE_ROWS] ?? null;
  }

  set(row: number, value: T | null): void {
    const page = this.pages[pageOf(row)];
    if (page !== undefined) page[row % PAGE_ROWS] = value;
    else if (value !== null) this.pageAt(row)[row % PAGE_ROWS] = value;
  }

  /** The first row at or after `from` that holds something, or `null`. */
  first(from = 0): number | null {
    for (const [row] of this.entries(from)) return row;
    return null;
  }

  /** The last row, up to `to`, that holds something, or `null`. */
  last(to = Infinity): number | null {
    const lastPage = Math.min(this.pages.length - 1, pageOf(to));
    for (let index = lastPage; index >= 0; index--) {
      const page = this.pages[index];
      const start = index * PAGE_ROWS;
      for (let i = Math.min(PAGE_ROWS - 1, to - start); page !== undefined && i >= 0; i--) {
        if (page[i] !== null) return start + i;
      }
    }
    return null;
  }

  /** The rows that hold something, in order, within `from … to` (inclusive). */
  *entries(from = 0, to = Infinity): Generator<[row: number, value: T]> {
    for (let index = pageOf(from); index < this.pages.length; index++) {
      const page = this.pages[index];
      const start = index * PAGE_ROWS;
      if (start > to) return;
      if (page === undefined) continue;
      const end = Math.min(PAGE_ROWS - 1, to - start);
      for (let i = Math.max(0, from - start); i <= end; i++) {
        const value = page[i];
        if (value !== null && value !== undefined) yield [start + i, value];
      }
    }
  }

  /** Empties `from … to`; pages wholly inside are dropped. */
  clear(from: number, to = Infinity): void {
    const last = Math.min(to, this.length - 1);
    for (let row = from; row <= last;) {
      const end = Math.min(last, (pageOf(row) + 1) * PAGE_ROWS - 1);
      if (end - row + 1 === PAGE_ROWS) this.pages[pageOf(row)] = undefined;
      else this.pages[pageOf(row)]?.fill(null, row % PAGE_ROWS, (end % PAGE_ROWS) + 1);
      row = end + 1;
    }
  }

  /** Opens `count` empty rows before `at`. */
  insert(at: number, count: number): void {
    const tail = this.copy(at);
    this.clear(at);
    this.take(tail, at + count);
  }

  /** Takes `count` rows out from `at` on; what follows moves up. */
  remove(at: number, count: number): void {
    const tail = this.copy(at + count);
    this.clear(at);
    this.take(tail, at);
  }

  /** A copy of `from … to`, its first row renumbered 0. */
  copy(from = 0, to = Infinity): Pages<T> {
    const block = new Pages<T>();
    block.take(this, -from, from, to);
    return block;
  }

  /** Replaces `from … from + count - 1` by the rows 0 … count - 1 of a block. */
  paste(from: number, count: number, block: Pages<T>): void {
    this.clear(from, from + count - 1);
    this.take(block, from, 0, count - 1);
  }

  private get length(): number {
    return this.pages.length * PAGE_ROWS;
  }

  private pageAt(row: number): Page<T> {
    return (this.pages[pageOf(row)] ??= new Array<T | null>(PAGE_ROWS).fill(null));
  }

  /** Copies the source's rows `from … to` here, `shift` rows lower, a stretch of a page at a time. */
  private take(source: Pages<T>, shift: number, from = 0, to = Infinity): void {
    const last = Math.min(to, source.length - 1);
    for (let row = from; row <= last;) {
      const room = PAGE_ROWS - Math.max(row % PAGE_ROWS, (row + shift) % PAGE_ROWS);
      const stretch = Math.min(room, last - row + 1);
      const page = source.pages[pageOf(row)];
      if (page !== undefined) {
        const target = this.pageAt(row + shift);
        const start = (row + shift) % PAGE_ROWS;
        for (let i = 0; i < stretch; i++) target[start + i] = page[(row % PAGE_ROWS) + i] ?? null;
      }
      row += stretch;
    }
  }
}
