import { Runs } from "./runs";

/**
 * Sizes and hidden lines of the rows or columns of a sheet. Row heights are points; column widths
 * are characters of the default font, as the file writes them. `null` is the default size.
 */
export class AxisLayout {
  constructor(
    readonly sizes: Runs<number | null>,
    readonly hidden: Runs<boolean>,
  ) {}

  static of(length: number): AxisLayout {
    return new AxisLayout(new Runs<number | null>(length, null), new Runs(length, false));
  }

  copy(from?: number, to?: number): AxisLayout {
    return new AxisLayout(this.sizes.copy(from, to), this.hidden.copy(from, to));
  }

  paste(from: number, block: AxisLayout): void {
    this.sizes.paste(from, block.sizes);
    this.hidden.paste(from, block.hidden);
  }

  /** New lines have the size of the one before and are shown. */
  insert(at: number, count: number): void {
    this.sizes.insert(at, count, this.sizes.get(Math.max(0, at - 1)));
    this.hidden.insert(at, count, false);
  }

  remove(at: number, count: number): void {
    this.sizes.remove(at, count);
    this.hidden.remove(at, count);
  }
}
