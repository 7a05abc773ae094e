/**
 * The number of records below the header of a CSV text. A line end between quotes belongs to its
 * field; a last line without line end counts, an empty one does not.
 */
export function countRows(csv: string): number {
  let records = 0;
  let quoted = false;
  let filled = false;
  for (const character of csv) {
    if (character === '"') quoted = !quoted;
    if (character === "\n" && !quoted) {
      if (filled) records += 1;
      filled = false;
    } else if (character !== "\r") {
      filled = true;
    }
  }
  if (filled) records += 1;
  return Math.max(0, records - 1);
}
