/** Excel on the web refuses answers over 5 MB; we aim for one, and plan for texts longer than guessed. */
const AIM = 1_000_000;
const STRETCHED = 2_000_000;

/** A run of rows, end excluded. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts rows into requests by their estimated bytes. A middling table is read in two answers of up to
 * 2 MB rather than in many of 1 MB: ten thousand rows then take four round trips in all.
 */
export function chunksOf(start: number, end: number, bytesPerRow: number): readonly Chunk[] {
  const bytes = (end - start) * bytesPerRow;
  const few = bytes <= AIM ? 1 : 2;
  const count = bytes <= 2 * STRETCHED ? few : Math.ceil(bytes / AIM);
  return split({ start, end }, count);
}

/** What remains to be done when an answer was too large after all; null when one row alone is. */
export function halves(chunk: Chunk): readonly Chunk[] | null {
  return chunk.end - chunk.start < 2 ? null : split(chunk, 2);
}

function split({ start, end }: Chunk, count: number): readonly Chunk[] {
  const size = Math.max(1, Math.ceil((end - start) / count));
  const chunks: Chunk[] = [];
  for (let from = start; from < end; from += size)
    chunks.push({ start: from, end: Math.min(end, from + size) });
  return chunks;
}

/** The JSON of sample rows, per row: what the answer will weigh. */
export function bytesPerRow(rows: readonly (readonly unknown[])[]): number {
  return rows.length === 0
    ? 0
    : new TextEncoder().encode(JSON.stringify(rows)).length / rows.length;
}
