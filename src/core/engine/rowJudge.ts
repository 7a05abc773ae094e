import { fault } from "../report/fault";
import type { CellJudge } from "./cellJudge";
import { BLANK, GOOD, type CellVerdict } from "./cellVerdict";
import type { Column } from "./column";
import { CrossJudge, type BoundRowCheck } from "./crossJudge";
import { FAULTLESS, ROW_LEVEL, type PlacedFault } from "./placedFault";

/** Judges rows of texts one at a time. `null` columns are not judged (their absence is told at the header). */
export class RowJudge {
  /** Verdicts of the row being judged: one list for all rows, so that a good row allocates nothing. */
  private readonly verdicts: CellVerdict[];
  private readonly judges: readonly CellJudge[];
  private readonly crossJudges: readonly CrossJudge[];

  constructor(
    private readonly columns: readonly (Column | null)[],
    rowChecks: readonly BoundRowCheck[],
  ) {
    this.verdicts = columns.map(() => BLANK);
    this.judges = columns.map((column) => column?.judge ?? ((): CellVerdict => BLANK));
    this.crossJudges = rowChecks.map((bound) => new CrossJudge(bound, columns, this.verdicts));
  }

  judge(texts: readonly string[]): readonly PlacedFault[] {
    const { judges, verdicts } = this;
    const width = judges.length;
    if (texts.length < width) return this.judgeShort(texts);
    let isBlank = true;
    let isGood = texts.length === width;
    for (let index = 0; index < width; index++) {
      const verdict = judges[index]!(texts[index]!);
      verdicts[index] = verdict;
      if (verdict === GOOD) isBlank = false;
      else if (verdict !== BLANK) {
        if (!verdict.isBlank) isBlank = false;
        isGood = false;
      }
    }
    return isGood && !isBlank ? this.crossFaults(texts) : this.allFaults(texts, isBlank);
  }

  /** A cell that a short row does not have is a missing value. */
  private judgeShort(texts: readonly string[]): readonly PlacedFault[] {
    const { columns, verdicts } = this;
    columns.forEach((column, index) => {
      verdicts[index] = verdictOf(column, texts[index]);
    });
    const isBlank = verdicts.every((verdict) => verdict.isBlank);
    return this.allFaults(texts, isBlank);
  }

  private allFaults(texts: readonly string[], isBlank: boolean): PlacedFault[] {
    const own = isBlank ? [BLANK_ROW] : this.cellFaults(texts);
    return [...own, ...this.crossFaults(texts)];
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
    for (const judge of this.crossJudges) {
      const found = judge.judge(texts);
      if (found === null) continue;
      faults ??= [];
      faults.push(found);
    }
    return faults ?? FAULTLESS;
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
