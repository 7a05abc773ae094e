import type { RowCheck } from "../checks/checkKind";
import type { CastValue } from "../fields/castValue";
import type { CellVerdict } from "./cellVerdict";
import type { Column } from "./column";
import type { PlacedFault } from "./placedFault";

/** A check of several columns bound to their positions; -1 for a column the table does not have. */
export interface BoundRowCheck {
  readonly check: RowCheck;
  readonly positions: readonly number[];
  /** Where the fault is put: a column, or `ROW_LEVEL`. */
  readonly blamed: number;
  readonly blamedField: string | null;
}

/** Judges one check across the cells of a row whose cells have their verdicts. Casts only what the look cannot settle. */
export class CrossJudge {
  private readonly look: ((texts: readonly (string | null)[]) => boolean) | null;
  /** The texts looked at: one list for all rows. */
  private readonly looked: (string | null)[];

  constructor(
    private readonly bound: BoundRowCheck,
    private readonly columns: readonly (Column | null)[],
    private readonly verdicts: readonly CellVerdict[],
  ) {
    const fields = bound.positions.map((position) => columns[position]?.field ?? null);
    this.look = bound.check.look?.(fields) ?? null;
    this.looked = bound.positions.map(() => null);
  }

  judge(texts: readonly string[]): PlacedFault | null {
    if (this.look !== null && this.look(this.lookedAt(texts))) return null;
    const { check, positions, blamed, blamedField } = this.bound;
    const values = positions.map((position) => this.valueAt(position, texts));
    const read = positions.map((position) => texts[position] ?? "");
    const found = check.test(values, read);
    return found && { fault: found, position: blamed, field: blamedField };
  }

  private lookedAt(texts: readonly string[]): readonly (string | null)[] {
    const { looked, verdicts } = this;
    const { positions } = this.bound;
    for (let index = 0; index < positions.length; index++) {
      const position = positions[index] ?? -1;
      const isNull = position < 0 || verdicts[position]?.isNull !== false;
      looked[index] = isNull ? null : (texts[position] ?? null);
    }
    return looked;
  }

  private valueAt(position: number, texts: readonly string[]): CastValue | null {
    const column = this.columns[position];
    if (!column || this.verdicts[position]?.isNull !== false) return null;
    return column.reader.value(texts[position] ?? "");
  }
}
