import { Runs } from "./runs";

/** Eight levels with the lines outside all groups ("Excel specifications and limits"). */
export const MAX_LEVEL = 7;

/**
 * Sizes, hidden lines and outline of the rows or columns of a sheet. Row heights are points; column widths
 * are characters of the default font, as the file writes them. `null` is the default size.
 */
export class AxisLayout {
  constructor(
    readonly sizes: Runs<number | null>,
    readonly hidden: Runs<boolean>,
    /** How many groups of an outline each line is in, at most `MAX_LEVEL`. */
    readonly levels: Runs<number>,
  ) {}

  static of(length: number): AxisLayout {
    return new AxisLayout(
      new Runs<number | null>(length, null),
      new Runs(length, false),
      new Runs(length, 0),
    );
  }

  copy(from?: number, to?: number): AxisLayout {
    return new AxisLayout(
      this.sizes.copy(from, to),
      this.hidden.copy(from, to),
      this.levels.copy(from, to),
    );
  }

  paste(from: number, block: AxisLayout): void {
    this.sizes.paste(from, block.sizes);
    this.hidden.paste(from, block.hidden);
    this.levels.paste(from, block.levels);
  }

  /** New lines have the size of the one before, are shown, and are in the groups around them. */
  insert(at: number, count: number): void {
    this.sizes.insert(at, count, this.sizes.get(Math.max(0, at - 1)));
    this.hidden.insert(at, count, false);
    const around = Math.min(this.levels.get(Math.max(0, at - 1)), this.levels.get(at));
    this.levels.insert(at, count, around);
  }

  remove(at: number, count: number): void {
    this.sizes.remove(at, count);
    this.hidden.remove(at, count);
    this.levels.remove(at, count);
  }
}
