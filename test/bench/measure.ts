/** One line of the budgets' table. */
export interface Measure {
  readonly what: string;
  readonly measured: number;
  readonly budget: number;
  readonly unit: string;
}

/** Prints the table and says whether every budget is kept. */
export function printMeasures(measures: readonly Measure[]): boolean {
  const lines = measures.map(({ what, measured, budget, unit }) => {
    const verdict = measured <= budget ? "kept" : "OVER";
    return [
      what.padEnd(62),
      format(measured).padStart(12),
      "≤",
      format(budget).padStart(10),
      unit.padEnd(14),
      verdict,
    ];
  });
  for (const line of lines) console.log(line.join(" "));
  return measures.every(({ measured, budget }) => measured <= budget);
}

function format(value: number): string {
  const digits = Number.isInteger(value) ? 0 : 3;
  return value.toLocaleString("en-US", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}
