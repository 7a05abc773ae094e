import type { CsvDialect } from "./csvDialect";

/** How many lines have a separator a given number of times, in the order first seen. */
type Frequencies = Map<number, number>;

/** The number of times most lines have a separator, and on how many more lines than all others together. */
interface Mode {
  readonly times: number;
  readonly weight: number;
}

const CHUNK_LINES = 10;
const LOWEST_CONSISTENCY = 0.9;
const CONSISTENCY_STEP = 0.01;
/** In the order Python's sniffer prefers them. */
const PREFERRED: readonly string[] = [",", "\t", ";"];

/**
 * The separator that lines have the same number of times, as Python's sniffer finds it: ten more lines at each turn
 * until one separator stands out, the threshold going down from all lines to nine in ten.
 */
export function guessFromCounts(text: string, separators: readonly string[]): CsvDialect | null {
  const lines = text.split("\n").filter((line) => line !== "");
  const frequencies = new Map(separators.map((each) => [each, new Map<number, number>()]));
  const chunk = Math.min(CHUNK_LINES, lines.length);
  let candidates: string[] = [];
  for (let start = 0; start < lines.length; start += chunk) {
    const seen = lines.slice(start, start + chunk);
    for (const [separator, counts] of frequencies) countLines(seen, separator, counts);
    if (candidates.length === 0) {
      candidates = consistent(frequencies, Math.min(start + chunk, lines.length));
    }
    if (candidates.length === 1) break;
  }
  const separator = PREFERRED.find((each) => candidates.includes(each)) ?? candidates[0];
  return separator === undefined ? null : { separator, skipsSpaces: skipsSpaces(lines, separator) };
}

function countLines(lines: readonly string[], separator: string, counts: Frequencies): void {
  for (const line of lines) {
    const times = occurrences(line, separator);
    counts.set(times, (counts.get(times) ?? 0) + 1);
  }
}

function consistent(frequencies: ReadonlyMap<string, Frequencies>, lines: number): string[] {
  const modes = [...frequencies].map(([separator, counts]) => [separator, mode(counts)] as const);
  const regular = modes.filter(([, { times, weight }]) => times > 0 && weight > 0);
  // Python subtracts a hundredth at each turn, rounding errors included.
  for (let least = 1; least >= LOWEST_CONSISTENCY; least -= CONSISTENCY_STEP) {
    const kept = regular.filter(([, { weight }]) => weight / lines >= least);
    if (kept.length > 0) return kept.map(([separator]) => separator);
  }
  return [];
}

function mode(counts: Frequencies): Mode {
  let times = 0;
  let most = 0;
  let all = 0;
  for (const [each, lines] of counts) {
    all += lines;
    if (lines > most) [times, most] = [each, lines];
  }
  return { times, weight: most - (all - most) };
}

/** Every separator of the first line is followed by a space. */
function skipsSpaces([first = ""]: readonly string[], separator: string): boolean {
  return occurrences(first, separator) === occurrences(first, `${separator} `);
}

function occurrences(text: string, searched: string): number {
  return text.split(searched).length - 1;
}
