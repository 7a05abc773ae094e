import { COMMA, type CsvDialect } from "./csvDialect";
import { guessFromCounts } from "./countGuess";
import { guessFromQuotes } from "./quoteGuess";

/** The separators that the reference considers. */
export const SEPARATORS: readonly string[] = [",", "\t", ";", "|"];

const SAMPLE_LINES = 100;
/** A hundred lines are rarely so long; a file of one endless line must not hold the check. */
const LONGEST_SAMPLE = 1 << 24;

/**
 * How a text is cut, as Python's `csv.Sniffer` guesses it from the first hundred lines, quotes first, then counts;
 * the comma when nothing tells.
 */
export function sniffDialect(text: string, separators: readonly string[]): CsvDialect {
  const sample = firstLines(text.slice(0, LONGEST_SAMPLE), SAMPLE_LINES);
  return guessFromQuotes(sample, separators) ?? guessFromCounts(sample, separators) ?? COMMA;
}

function firstLines(text: string, lines: number): string {
  const lineEnd = /\r\n|\r|\n/g;
  let end = 0;
  for (let line = 0; line < lines; line++) {
    if (!lineEnd.exec(text)) return text;
    end = lineEnd.lastIndex;
  }
  return text.slice(0, end);
}
