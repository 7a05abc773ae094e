const LEVELS = 20; // 2^20 rows: the whole sheet

/** A block of 2^level rows; its key is unique over all levels. */
const keyOf = (level: number, block: number): number => block * 32 + level;

/**
 * Intervals of rows and who watches them. An interval is cut in at most 40 aligned blocks of a
 * power of two of rows, so finding who watches a row looks at 21 blocks, however many there are.
 */
export class DyadicIntervals<T> {
  private readonly blocks = new Map<number, Set<T>>();

  add(first: number, last: number, watcher: T): void {
    forEachBlock(first, last, (key) => {
      const watchers = this.blocks.get(key);
      if (watchers === undefined) this.blocks.set(key, new Set([watcher]));
      else watchers.add(watcher);
    });
  }

  remove(first: number, last: number, watcher: T): void {
    forEachBlock(first, last, (key) => {
      const watchers = this.blocks.get(key);
      watchers?.delete(watcher);
      if (watchers?.size === 0) this.blocks.delete(key);
    });
  }

  /** Calls `found` for every watcher of a row between `first` and `last`, perhaps several times. */
  find(first: number, last: number, found: (watcher: T) => void): void {
    if (last - first < this.blocks.size) this.findByRow(first, last, found);
    else this.findByBlock(first, last, found);
  }

  private findByRow(first: number, last: number, found: (watcher: T) => void): void {
    for (let level = 0; level <= LEVELS; level++) {
      const end = Math.floor(last / 2 ** level);
      for (let block = Math.floor(first / 2 ** level); block <= end; block++) {
        this.blocks.get(keyOf(level, block))?.forEach(found);
      }
    }
  }

  private findByBlock(first: number, last: number, found: (watcher: T) => void): void {
    for (const [key, watchers] of this.blocks) {
      const size = 2 ** (key % 32);
      const start = Math.floor(key / 32) * size;
      if (start <= last && start + size > first) watchers.forEach(found);
    }
  }
}

function forEachBlock(first: number, last: number, visit: (key: number) => void): void {
  let [start, end] = [first, last + 1];
  for (let level = 0; start < end; level++) {
    if (start % 2 === 1) visit(keyOf(level, start++));
    if (end % 2 === 1) visit(keyOf(level, --end));
    start /= 2;
    end /= 2;
  }
}
