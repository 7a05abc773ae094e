import { wholeRows } from "../../book/area";
import type { Sheet } from "../../book/sheet";
import type { StyleId } from "../../book/style";
import { StyleStretch } from "./styleStretch";

interface RowLook {
  /** Points; `null` when the row has the height that suits it. */
  readonly height: number | null;
  readonly hidden: boolean;
  /** How many groups it is in. */
  readonly level: number;
  /** Number of the style of the whole row in the file. */
  readonly style: number | null;
}

/** Styles in a stretch are laid over its gaps; a gap longer than this begins another stretch. */
const LONGEST_GAP = 256;

/** Collects the looks of rows and cells, by the file's numbers, and lays them over the columns'. */
export class SheetBuilder {
  private readonly rowStyles = new Map<number, number>();
  private readonly stretches: StyleStretch[] = [];
  /** The stretch being read, by column. */
  private readonly open: (StyleStretch | undefined)[] = [];

  constructor(private readonly sheet: Sheet) {}

  row(row: number, { height, hidden, level, style }: RowLook): void {
    if (height !== null) this.sheet.rows.sizes.set(row, row, height);
    if (level > 0) this.sheet.rows.levels.set(row, row, level);
    if (hidden) this.sheet.rows.hidden.set(row, row, true);
    if (style !== null) this.rowStyles.set(row, style);
  }

  style(row: number, column: number, style: number): void {
    const current = this.open[column];
    if (current !== undefined && current.accepts(row, LONGEST_GAP)) current.put(row, style);
    else this.stretches.push((this.open[column] = new StyleStretch(row, column, style)));
  }

  /** Whole columns have their styles already; `ids` gives those of the book by the file's number. */
  applyStyles(ids: readonly StyleId[]): void {
    this.applyRows(ids);
    const { cells } = this.sheet;
    for (const stretch of this.stretches) {
      const styles = stretch.styles.map((style, index) =>
        style === null ? cells.styleId(stretch.top + index, stretch.column) : (ids[style] ?? 0),
      );
      cells.setStyles(stretch.top, stretch.column, styles);
    }
  }

  private applyRows(ids: readonly StyleId[]): void {
    const rows = [...this.rowStyles].sort(([a], [b]) => a - b);
    for (let index = 0; index < rows.length;) {
      const [first, style] = rows[index]!;
      let count = 1;
      while (rows[index + count]?.[0] === first + count && rows[index + count]?.[1] === style) {
        count += 1;
      }
      this.sheet.cells.restyle(wholeRows(first, first + count - 1), () => ids[style] ?? 0);
      index += count;
    }
  }
}
