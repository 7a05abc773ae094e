type Stretch<T> = [first: number, last: number, value: T];

/**
 * One value per line of an axis (a style, a size, a hidden mark), stored as stretches of equal
 * values, so a whole column in one format costs one entry. Values are compared with `===`.
 */
export class Runs<T> {
  /** First line of each stretch, ascending, beginning with 0. */
  private starts: number[] = [0];
  private values: T[];

  constructor(
    readonly length: number,
    readonly initial: T,
  ) {
    this.values = [initial];
  }

  get(line: number): T {
    return this.values[this.indexOf(line)] as T;
  }

  /** The stretches that cover `from … to`, clipped to it. */
  *stretches(from = 0, to = this.length - 1): Generator<Stretch<T>> {
    for (let i = this.indexOf(from); i < this.starts.length; i++) {
      const first = Math.max(from, this.starts[i] as number);
      if (first > to) return;
      yield [first, Math.min(to, this.endOf(i)), this.values[i] as T];
    }
  }

  /** True when all lines of `from … to` hold one value. */
  isUniform(from = 0, to = this.length - 1): boolean {
    return this.endOf(this.indexOf(from)) >= to;
  }

  set(from: number, to: number, value: T): void {
    this.replace(from, to, [[from, to, value]]);
  }

  /** Gives each stretch of `from … to` another value, computed from its present one. */
  map(from: number, to: number, change: (value: T) => T): void {
    const changed = [...this.stretches(from, to)].map(([first, last, value]): Stretch<T> => [
      first,
      last,
      change(value),
    ]);
    this.replace(from, to, changed);
  }

  /** Sets consecutive lines from `from` on. */
  overwrite(from: number, values: readonly T[]): void {
    const stretches = values.map((value, i): Stretch<T> => [from + i, from + i, value]);
    if (stretches.length > 0) this.replace(from, from + values.length - 1, stretches);
  }

  /** Opens `count` lines before `at`, all holding `value`; the last lines fall off. */
  insert(at: number, count: number, value: T): void {
    const tail = [...this.stretches(at, this.length - 1 - count)];
    this.set(at, this.length - 1, value);
    this.replace(at + count, this.length - 1, moved(tail, count));
  }

  /** Takes `count` lines out; the last line's value is repeated at the end. */
  remove(at: number, count: number): void {
    const tail = [...this.stretches(Math.min(at + count, this.length - 1))];
    const last = this.get(this.length - 1);
    this.replace(at, this.length - 1, [
      ...moved(at + count < this.length ? tail : [], -count),
      [this.length - count, this.length - 1, last],
    ]);
  }

  copy(from = 0, to = this.length - 1): Runs<T> {
    const block = new Runs(to - from + 1, this.initial);
    block.replace(0, to - from, moved([...this.stretches(from, to)], -from));
    return block;
  }

  /** Replaces the lines from `from` on by those of a block. */
  paste(from: number, block: Runs<T>): void {
    this.replace(from, from + block.length - 1, moved([...block.stretches()], from));
  }

  equals(other: Runs<T>): boolean {
    return (
      this.starts.length === other.starts.length &&
      this.starts.every((start, i) => start === other.starts[i]) &&
      this.values.every((value, i) => value === other.values[i])
    );
  }

  private indexOf(line: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] as number) <= line) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private endOf(index: number): number {
    return (this.starts[index + 1] ?? this.length) - 1;
  }

  /** Puts new stretches, which must cover `from … to` in order, in the place of the old ones. */
  private replace(from: number, to: number, stretches: readonly Stretch<T>[]): void {
    if (from > to) return;
    const first = from > 0 ? this.indexOf(from - 1) : 0;
    const last = to < this.length - 1 ? this.indexOf(to + 1) : this.starts.length - 1;
    const before = from > 0 ? [...this.stretches(this.starts[first], from - 1)] : [];
    const after = to < this.length - 1 ? [...this.stretches(to + 1, to + 1)] : [];
    const starts: number[] = [];
    const values: T[] = [];
    for (const [start, , value] of [...before, ...stretches, ...after]) {
      if (values.length > 0 && values[values.length - 1] === value) continue;
      starts.push(start);
      values.push(value);
    }
    this.starts = [...this.starts.slice(0, first), ...starts, ...this.starts.slice(last + 1)];
    this.values = [...this.values.slice(0, first), ...values, ...this.values.slice(last + 1)];
  }
}

const moved = <T>(stretches: readonly Stretch<T>[], by: number): Stretch<T>[] =>
  stretches.map(([first, last, value]) => [first + by, last + by, value]);
