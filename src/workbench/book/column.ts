import type { Scalar } from "./scalar";
import { MAX_ROWS } from "./grid";
import { Pages } from "./pages";
import { Runs } from "./runs";
import type { StyleId } from "./style";

/** What one column holds, row by row. */
export class Column {
  /** Constants, and the last results of formulas. */
  readonly values: Pages<NonNullable<Scalar>>;
  /** Formulas in R1C1 with their `=`, so that a filled-down column has one text. */
  readonly formulas: Pages<string>;
  readonly styles: Runs<StyleId>;

  constructor(
    styles: Runs<StyleId> = new Runs<StyleId>(MAX_ROWS, 0),
    values = new Pages<NonNullable<Scalar>>(),
    formulas = new Pages<string>(),
  ) {
    this.styles = styles;
    this.values = values;
    this.formulas = formulas;
  }

  /** The rows `from … to` as a column of their own, renumbered from 0. */
  copy(from = 0, to = MAX_ROWS - 1): Column {
    return new Column(
      this.styles.copy(from, to),
      this.values.copy(from, to),
      this.formulas.copy(from, to),
    );
  }

  /** Puts a copied stretch over the rows from `from` on. */
  paste(from: number, block: Column): void {
    this.styles.paste(from, block.styles);
    this.values.paste(from, block.styles.length, block.values);
    this.formulas.paste(from, block.styles.length, block.formulas);
  }

  /** Opens empty rows that look as the row above does, or as the first row when there is none. */
  insertRows(at: number, count: number): void {
    this.styles.insert(at, count, this.styles.get(Math.max(0, at - 1)));
    this.values.insert(at, count);
    this.formulas.insert(at, count);
  }

  removeRows(at: number, count: number): void {
    this.styles.remove(at, count);
    this.values.remove(at, count);
    this.formulas.remove(at, count);
  }
}
