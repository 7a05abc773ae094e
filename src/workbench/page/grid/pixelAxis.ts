/** Lines `first … last` of one size, in pixels; 0 where they are hidden. */
export type Stretch = readonly [first: number, last: number, size: number];

/** Where the rows (or the columns) of a sheet lie, in pixels from the sheet's own corner. */
export class PixelAxis {
  /** Offset of the first line of each stretch. */
  private readonly offsets: number[] = [];
  private readonly stretches: readonly Stretch[];
  /** The whole length, in pixels. */
  readonly length: number;

  /** @param stretches in order, without gap, from line 0 on. */
  constructor(stretches: Iterable<Stretch>) {
    this.stretches = [...stretches];
    let offset = 0;
    for (const [first, last, size] of this.stretches) {
      this.offsets.push(offset);
      offset += (last - first + 1) * size;
    }
    this.length = offset;
  }

  get count(): number {
    return (this.stretches.at(-1)?.[1] ?? -1) + 1;
  }

  sizeOf(line: number): number {
    return this.stretches[this.stretchOf(line)]![2];
  }

  /** Offset of a line's beginning; of the end of the axis for the line after the last. */
  offsetOf(line: number): number {
    if (line >= this.count) return this.length;
    const index = this.stretchOf(line);
    const [first, , size] = this.stretches[index]!;
    return this.offsets[index]! + (line - first) * size;
  }

  /** The visible line that covers an offset; the last one beyond the end. */
  lineAt(offset: number): number {
    const wanted = Math.max(0, Math.min(offset, this.length - 1));
    const index = search(this.stretches.length, (middle) => this.offsets[middle]! <= wanted);
    const [first, last, size] = this.stretches[index]!;
    return size === 0 ? last : first + Math.floor((wanted - this.offsets[index]!) / size);
  }

  /** The visible lines that meet `from … to` pixels. */
  *linesBetween(from: number, to: number): Generator<number> {
    for (let line = this.lineAt(from); line < this.count && this.offsetOf(line) < to; line++) {
      if (this.sizeOf(line) > 0) yield line;
      else line = this.stretches[this.stretchOf(line)]![1];
    }
  }

  /** The nearest visible line from `line` on in a direction; `line` itself where there is none. */
  visibleFrom(line: number, step: 1 | -1): number {
    let index = this.stretchOf(line);
    if (this.stretches[index]![2] > 0) return line;
    for (index += step; this.stretches[index] !== undefined; index += step) {
      const [first, last, size] = this.stretches[index]!;
      if (size > 0) return step > 0 ? first : last;
    }
    return line;
  }

  private stretchOf(line: number): number {
    return search(this.stretches.length, (middle) => this.stretches[middle]![0] <= line);
  }
}

/** The last index for which `holds` is true, where it holds up to some index and not after. */
function search(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
