import { cellAddress } from "../../book/address";
import type { Sheet } from "../../book/sheet";

interface Run {
  readonly formula: string;
  readonly top: number;
  readonly bottom: number;
  /** `si`, unique in the sheet. */
  readonly id: number;
}

interface SharedTag {
  readonly attributes: string;
  /** True for the cells after the first, which do not repeat the text. */
  readonly isFollower: boolean;
}

const ALONE: SharedTag = { attributes: "", isFollower: false };

/**
 * Filled-down formulas, written once: the cells of a column that have one R1C1 text in a row.
 * Formulas that leave the sheet are not shared, as in Excel; nor structured references and spills.
 */
export class SharedFormulas {
  private readonly runs = new Map<number, Run>();
  private issued = 0;

  constructor(private readonly sheet: Sheet) {}

  /** Rows of a column must be asked in order. */
  at(row: number, column: number, formula: string): SharedTag {
    const run = this.runs.get(column);
    if (run !== undefined && row > run.top && row <= run.bottom) {
      return { attributes: ` t="shared" si="${run.id}"`, isFollower: true };
    }
    if (/[!#@]|\[\[|\w\[[^\]\d-]/.test(formula)) return ALONE;
    const bottom = this.lastAlike(row, column, formula);
    if (bottom === row) return ALONE;
    const id = this.issued++;
    this.runs.set(column, { formula, top: row, bottom, id });
    const ref = `${cellAddress(row, column)}:${cellAddress(bottom, column)}`;
    return { attributes: ` t="shared" ref="${ref}" si="${id}"`, isFollower: false };
  }

  private lastAlike(top: number, column: number, formula: string): number {
    let row = top;
    while (this.sheet.cells.formula(row + 1, column) === formula) row += 1;
    return row;
  }
}
