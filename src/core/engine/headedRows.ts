import { guessHeaderRow, HEADER_SAMPLE } from "../checks/headerGuess";

type Row = readonly string[];

/** A file's rows around the one that the reference takes for the header. */
export interface HeadedRows {
  /** Rows above the header. */
  readonly above: number;
  readonly labels: Row;
  readonly firstLine: Row;
  /** What is below; to be run through once. */
  readonly data: Iterable<Row>;
}

/** Reads no more rows than it takes to find the header: a long file passes through without being held. */
export function headed(rows: Iterable<Row>): HeadedRows {
  if (Array.isArray(rows)) return around(rows as readonly Row[], null);
  const following = rows[Symbol.iterator]();
  const sample: Row[] = [];
  while (sample.length < HEADER_SAMPLE) {
    const next = following.next();
    if (next.done) return around(sample, null);
    sample.push(next.value);
  }
  return around(sample, following);
}

function around(rows: readonly Row[], following: Iterator<Row> | null): HeadedRows {
  const above = guessHeaderRow(rows);
  const below = rows.slice(above + 1);
  return {
    above,
    labels: rows[above] ?? [],
    firstLine: rows[0] ?? [],
    data: following ? joined(below, following) : below,
  };
}

/** Not a generator: it would be paused and resumed for each row of a long file. */
function joined(rows: readonly Row[], following: Iterator<Row>): Iterable<Row> {
  let position = 0;
  const next = (): IteratorResult<Row> => {
    const row = rows[position++];
    return row ? { done: false, value: row } : following.next();
  };
  return { [Symbol.iterator]: () => ({ next }) };
}

export function count(rows: Iterable<Row>): number {
  if (Array.isArray(rows)) return rows.length;
  let counted = 0;
  for (const row of rows) if (row) counted += 1;
  return counted;
}
