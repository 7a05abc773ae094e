/** Rows one after the other, told in one go. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** @param rows in increasing order. */
export function rowSpans(rows: readonly number[]): readonly RowSpan[] {
  const spans: { first: number; last: number }[] = [];
  for (const row of rows) {
    const span = spans.at(-1);
    if (span && span.last === row - 1) span.last = row;
    else spans.push({ first: row, last: row });
  }
  return spans;
}
