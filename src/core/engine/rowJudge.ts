import type { RowCheck } from "../checks/checkKind";
import type { CastValue } from "../fields/castValue";
import { fault, type Fault } from "../report/fault";
import { BLANK, type CellVerdict, type Column } from "./column";

/** A fault with its place in the row. */
export interface PlacedFault {
  readonly fault: Fault;
  /** 0-based column; `ROW_LEVEL` when the row itself is at fault, so that it comes last. */
  readonly position: number;
  readonly field: string | null;
}

export const ROW_LEVEL = Number.MAX_SAFE_INTEGER;
export const FAULTLESS: readonly PlacedFault[] = [];

/** A check of several columns bound to their positions; -1 for a column the table does not have. */
export interface BoundRowCheck {
  readonly check: RowCheck;
  readonly positions: readonly number[];
  /** Where the fault is put: a column, or `ROW_LEVEL`. */
  readonly blamed: number;
  readonly blamedField: string | null;
}

/** Judges rows of texts one at a time. `null` columns are not judged (their absence is told at the header). */
export class RowJudge {
  /** Verdicts of the row being judged: one list for all rows, so that a good row allocates nothing. */
  private readonly verdicts: CellVerdict[];

  constructor(
    private readonly columns: readonly (Column | null)[],
    private readonly rowChecks: readonly BoundRowCheck[],
  ) {
    this.verdicts = columns.map(() => BLANK);
  }

  judge(texts: readonly string[]): readonly PlacedFault[] {
    const { columns, verdicts } = this;
    let isBlank = true;
    let isGood = texts.length === columns.length;
    for (let index = 0; index < columns.length; index++) {
      const verdict = verdictOf(columns[index], texts[index]);
      verdicts[index] = verdict;
      if (!verdict.isBlank) isBlank = false;
      if (verdict.faults.length > 0) isGood = false;
    }
    if (isBlank) return [BLANK_ROW, ...this.crossFaults(texts)];
    if (!isGood) return [...this.cellFaults(texts), ...this.crossFaults(texts)];
    return this.rowChecks.length === 0 ? FAULTLESS : this.crossFaults(texts);
  }

  private cellFaults(texts: readonly string[]): PlacedFault[] {
    const faults: PlacedFault[] = [];
    this.columns.forEach((column, position) => {
      const field = column?.field.name ?? null;
      for (const found of this.verdicts[position]?.faults ?? []) {
        faults.push({ fault: found, position, field });
      }
      if (position >= texts.length) faults.push({ fault: MISSING_CELL, position, field });
    });
    texts.slice(this.columns.length).forEach((value, index) => {
      const position = this.columns.length + index;
      const extra = fault("row.extraCell", { value, position: position + 1 });
      faults.push({ fault: extra, position, field: "" });
    });
    return faults;
  }

  private crossFaults(texts: readonly string[]): readonly PlacedFault[] {
    let faults: PlacedFault[] | null = null;
    for (const bound of this.rowChecks) {
      const found = this.crossFault(bound, texts);
      if (found === null) continue;
      faults ??= [];
      faults.push(found);
    }
    return faults ?? FAULTLESS;
  }

  private crossFault(
    { check, positions, blamed, blamedField }: BoundRowCheck,
    texts: readonly string[],
  ): PlacedFault | null {
    const values = positions.map((position) => this.valueAt(position, texts));
    const read = positions.map((position) => texts[position] ?? "");
    const found = check.test(values, read);
    return found && { fault: found, position: blamed, field: blamedField };
  }

  private valueAt(position: number, texts: readonly string[]): CastValue | null {
    const column = this.columns[position];
    if (!column || this.verdicts[position]?.isNull !== false) return null;
    return column.reader.value(texts[position] ?? "");
  }
}

const BLANK_ROW: PlacedFault = {
  fault: fault("row.blank", {}),
  position: ROW_LEVEL,
  field: null,
};
const MISSING_CELL = fault("row.missingCell", {});

function verdictOf(column: Column | null | undefined, text: string | undefined): CellVerdict {
  if (!column) return BLANK;
  return text === undefined ? column.whenBlank : column.judge(text);
}
