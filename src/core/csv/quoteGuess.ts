import type { CsvDialect } from "./csvDialect";

/** What a search finds of a quoted cell and its neighbours. */
interface QuotedCell {
  readonly separator: string;
  readonly hasSpace: boolean;
}

/** One of the sniffer's searches: how a quoted cell opens, then how it closes. */
interface Search {
  /** Its groups: separator, space, quote. */
  readonly opening: RegExp;
  /** A regular expression; its groups: separator, space. */
  readonly closing: (quote: string, separator: string) => string;
}

/** What may stand beside a quoted cell: neither a letter, a figure, an underscore, a quote nor a line feed. */
const BESIDE = "([^\\p{L}\\p{N}_\\n\"'])( ?)";
const LINE_START = "(?:(?<![^\\n])|\\n)";
const LINE_END = "(?![^\\n])";
const QUOTE = "([\"'])";

/** Inside a line, at its head, at its end. A fourth finds cells alone on their line, which tell no separator. */
const SEARCHES: readonly Search[] = [
  {
    opening: new RegExp(BESIDE + QUOTE, "gu"),
    closing: (quote, separator) => quote + escaped(separator),
  },
  {
    opening: new RegExp(`${LINE_START}()()${QUOTE}`, "gu"),
    closing: (quote) => quote + BESIDE,
  },
  {
    opening: new RegExp(BESIDE + QUOTE, "gu"),
    closing: (quote) => quote + LINE_END,
  },
];

/**
 * The separator that stands most often beside quoted cells; null when there is none among those considered.
 * Python's sniffer does it with regular expressions that grow slow on a quote that never closes: here each way to
 * close is looked up once.
 */
export function guessFromQuotes(text: string, separators: readonly string[]): CsvDialect | null {
  const cells = quotedCells(text);
  const counts = new Map<string, number>();
  for (const { separator } of cells) {
    if (!separators.includes(separator)) continue;
    counts.set(separator, (counts.get(separator) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, one], [, other]) => other - one);
  if (!best) return null;
  const spaces = cells.filter(({ hasSpace }) => hasSpace).length;
  return { separator: best[0], skipsSpaces: best[1] === spaces };
}

/** Those of the first search that finds any. */
function quotedCells(text: string): QuotedCell[] {
  for (const search of SEARCHES) {
    const cells = cellsOf(search, text);
    if (cells.length > 0) return cells;
  }
  return [];
}

function cellsOf({ opening, closing }: Search, text: string): QuotedCell[] {
  const cells: QuotedCell[] = [];
  const closings = new Closings(text);
  opening.lastIndex = 0;
  for (let open = opening.exec(text); open; open = opening.exec(text)) {
    const [, before = "", spaceBefore, quote = ""] = open;
    const close = closings.after(opening.lastIndex, closing(quote, before));
    if (!close) {
      opening.lastIndex = open.index + firstCharacter(open[0]).length;
      continue;
    }
    const [written, after = "", spaceAfter] = close;
    cells.push({ separator: before || after, hasSpace: !!(spaceBefore || spaceAfter) });
    opening.lastIndex = close.index + written.length;
  }
  return cells;
}

/** Each way to close is searched forward only, from where it was last found. */
class Closings {
  private readonly last = new Map<string, RegExpExecArray | null>();

  constructor(private readonly text: string) {}

  after(position: number, pattern: string): RegExpExecArray | null {
    const known = this.last.get(pattern);
    if (known === null || (known && known.index >= position)) return known;
    const search = new RegExp(pattern, "gu");
    search.lastIndex = position;
    const found = search.exec(this.text);
    this.last.set(pattern, found);
    return found;
  }
}

const firstCharacter = (text: string): string => String.fromCodePoint(text.codePointAt(0) ?? 0);

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
