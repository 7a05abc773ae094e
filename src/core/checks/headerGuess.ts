/** The reference looks at this many rows to tell the header from the lines above it. */
export const HEADER_SAMPLE = 100;

/**
 * 0-based position of the row the reference takes for the header: the first whose width is within a tenth
 * (at least one cell) of the mean width. So a lone title line above a table of five columns or more is skipped.
 */
export function guessHeaderRow(rows: readonly (readonly string[])[]): number {
  const widths = rows.slice(0, HEADER_SAMPLE).map((row) => row.length);
  const mean = roundHalfEven(widths.reduce((sum, width) => sum + width, 0) / widths.length);
  const drift = Math.max(roundHalfEven(mean * 0.1), 1);
  const found = widths.findIndex((width) => Math.abs(width - mean) <= drift);
  return Math.max(found, 0);
}

/** Python's `round`: a half goes to the even neighbour. */
function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  const isHalf = value - floor === 0.5;
  return isHalf ? floor + (floor % 2) : Math.round(value);
}
