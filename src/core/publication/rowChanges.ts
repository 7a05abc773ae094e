/**
 * What is kept of a published table to tell later what changed: one digest per row, in the order of
 * the file. The rows themselves are not kept: they may have been taken out because they name a person.
 */
export interface TableTrace {
  /** Digest of each row's whole text. */
  readonly contents: readonly string[];
  /** Digest of each row's primary key; null when the schema has none. */
  readonly keys: readonly string[] | null;
}

export interface RowChanges {
  /** 0-based positions of data rows, in the new table. */
  readonly added: readonly number[];
  readonly changed: readonly number[];
  /** 0-based positions of data rows, in the earlier table. */
  readonly removed: readonly number[];
}

/**
 * Rows added, changed and removed since an earlier publication. With a primary key a row is followed
 * wherever it went; without one, a row is changed when another stands between the same neighbours.
 */
export function rowChanges(earlier: TableTrace, now: TableTrace): RowChanges {
  if (earlier.keys && now.keys)
    return changesByKey(mapOf(earlier.keys, earlier.contents), mapOf(now.keys, now.contents));
  return changesByContent(earlier.contents, now.contents);
}

interface Held {
  readonly position: number;
  readonly content: string;
}

function mapOf(keys: readonly string[], contents: readonly string[]): Map<string, Held> {
  return new Map(keys.map((key, position) => [key, { position, content: contents[position]! }]));
}

function changesByKey(
  earlier: ReadonlyMap<string, Held>,
  now: ReadonlyMap<string, Held>,
): RowChanges {
  const added: number[] = [];
  const changed: number[] = [];
  for (const [key, { position, content }] of now) {
    const before = earlier.get(key);
    if (!before) added.push(position);
    else if (before.content !== content) changed.push(position);
  }
  const removed = [...earlier].filter(([key]) => !now.has(key)).map(([, held]) => held.position);
  return { added, changed, removed };
}

function changesByContent(earlier: readonly string[], now: readonly string[]): RowChanges {
  const leftBefore = gapsOf(earlier, countOf(now));
  const leftNow = gapsOf(now, countOf(earlier));
  const changed: number[] = [];
  const added: number[] = [];
  for (const [gap, positions] of leftNow) {
    const replaced = leftBefore.get(gap)?.splice(0, positions.length).length ?? 0;
    changed.push(...positions.slice(0, replaced));
    added.push(...positions.slice(replaced));
  }
  return { added, changed, removed: [...leftBefore.values()].flat() };
}

function countOf(contents: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const content of contents) counts.set(content, (counts.get(content) ?? 0) + 1);
  return counts;
}

/** Rows that the other table does not hold, gathered by the number of common rows above them. */
function gapsOf(contents: readonly string[], others: Map<string, number>): Map<number, number[]> {
  const gaps = new Map<number, number[]>();
  let common = 0;
  contents.forEach((content, position) => {
    const left = others.get(content) ?? 0;
    others.set(content, left - 1);
    if (left > 0) common += 1;
    else if (gaps.get(common)?.push(position) === undefined) gaps.set(common, [position]);
  });
  return gaps;
}
