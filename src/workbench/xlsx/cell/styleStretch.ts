/** The styles of some rows of a column, by the file's numbers; `null` where there is no cell. */
export class StyleStretch {
  readonly styles: (number | null)[];

  constructor(
    readonly top: number,
    readonly column: number,
    style: number,
  ) {
    this.styles = [style];
  }

  /** Whether a row follows the last one within a gap. */
  accepts(row: number, gap: number): boolean {
    const next = this.top + this.styles.length;
    return row >= next && row <= next + gap;
  }

  put(row: number, style: number): void {
    while (this.top + this.styles.length < row) this.styles.push(null);
    this.styles.push(style);
  }
}
