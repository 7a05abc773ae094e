/** One line of the budgets' table. */
export interface Measure {
  readonly what: string;
  readonly measured: number;
  /** Null for a figure that is only meant to be read. */
  readonly budget: number | null;
  readonly unit: string;
  /** The budget is a floor, not a ceiling: a ratio that must be reached. */
  readonly isFloor?: boolean;
}

/** Prints the table and says whether every budget is kept. */
export function printMeasures(measures: readonly Measure[]): boolean {
  for (const measure of measures) console.log(line(measure));
  return measures.every(isKept);
}

function line(measure: Measure): string {
  const { what, measured, budget, unit, isFloor } = measure;
  const limit = budget === null ? "" : `${isFloor ? "≥" : "≤"} ${format(budget).padStart(10)}`;
  const verdict = isKept(measure) ? "kept" : "OVER";
  return [
    what.padEnd(62),
    format(measured).padStart(12),
    limit.padEnd(12),
    unit.padEnd(14),
    budget === null ? "" : verdict,
  ].join(" ");
}

function isKept({ measured, budget, isFloor }: Measure): boolean {
  if (budget === null) return true;
  return isFloor ? measured >= budget : measured <= budget;
}

function format(value: number): string {
  const digits = Number.isInteger(value) ? 0 : 3;
  return value.toLocaleString("en-US", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}
