import { COMMA, type CsvDialect } from "./csvDialect";

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const QUOTE = 34;

/**
 * Rows of a CSV text as Python's reader cuts them: double quotes, doubled inside; any line end; an empty line is a
 * row without cells; what follows a closing quote belongs to the cell; a quote that never closes takes all the rest.
 */
export function readCsv(text: string, dialect: CsvDialect = COMMA): string[][] {
  return [...csvRows(text, dialect)];
}

/** The same one at a time, so that a row that was judged and is good leaves the memory at once. */
export function csvRows(text: string, dialect: CsvDialect): Iterable<string[]> {
  return { [Symbol.iterator]: () => new CsvReader(text, dialect) };
}

/** Nearly all rows have no quote: these are cut where the engine itself finds the next separator. */
class CsvReader implements Iterator<string[], undefined> {
  private position = 0;
  private readonly separator: number;
  private readonly separators: Search;
  private readonly quotes: Search;
  private readonly feeds: Search;
  private readonly returns: Search;

  constructor(
    private readonly text: string,
    private readonly dialect: CsvDialect,
  ) {
    this.separator = dialect.separator.charCodeAt(0);
    this.separators = new Search(text, dialect.separator);
    this.quotes = new Search(text, '"');
    this.feeds = new Search(text, "\n");
    this.returns = new Search(text, "\r");
  }

  next(): IteratorResult<string[], undefined> {
    const { position, text } = this;
    if (position >= text.length) return { done: true, value: undefined };
    const end = Math.min(this.feeds.from(position), this.returns.from(position));
    const hasQuote = this.quotes.from(position) < end;
    return { done: false, value: hasQuote ? this.quotedRow() : this.bareRow(end) };
  }

  /** The cells of a line without quotes. */
  private bareRow(end: number): string[] {
    const { text, separators } = this;
    const cells: string[] = [];
    let start = this.position;
    if (start < end) {
      for (let cut = separators.from(start); cut < end; cut = separators.from(start)) {
        cells.push(text.slice(this.cellStart(start), cut));
        start = cut + 1;
      }
      cells.push(text.slice(this.cellStart(start), end));
    }
    this.position = end;
    this.takeLineEnd();
    return cells;
  }

  private cellStart(start: number): number {
    if (!this.dialect.skipsSpaces) return start;
    let first = start;
    while (this.text.charCodeAt(first) === SPACE) first += 1;
    return first;
  }

  /** The cells of a line, or of several where a quote holds line ends. */
  private quotedRow(): string[] {
    const cells = [this.cell()];
    while (!this.takeLineEnd() && this.position < this.text.length) {
      this.position += 1;
      cells.push(this.cell());
    }
    return cells;
  }

  private cell(): string {
    this.position = this.cellStart(this.position);
    return this.text.charCodeAt(this.position) === QUOTE ? this.quotedCell() : this.bareCell();
  }

  private bareCell(): string {
    const { text, separator } = this;
    const start = this.position;
    let end = start;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (code === separator || code === LINE_FEED || code === CARRIAGE_RETURN) break;
    }
    this.position = end;
    return text.slice(start, end);
  }

  private quotedCell(): string {
    const { text } = this;
    let cell = "";
    let start = this.position + 1;
    for (;;) {
      const quote = text.indexOf('"', start);
      const end = quote < 0 ? text.length : quote;
      cell += text.slice(start, end);
      this.position = Math.min(end + 1, text.length);
      if (quote < 0 || text.charCodeAt(this.position) !== QUOTE) return cell + this.bareCell();
      cell += '"';
      start = this.position + 1;
    }
  }

  private takeLineEnd(): boolean {
    const code = this.text.charCodeAt(this.position);
    if (code !== LINE_FEED && code !== CARRIAGE_RETURN) return false;
    const isPair =
      code === CARRIAGE_RETURN && this.text.charCodeAt(this.position + 1) === LINE_FEED;
    this.position += isPair ? 2 : 1;
    return true;
  }
}

/** Where a character comes next. Asked from positions that only grow, so that no part of the text is read twice. */
class Search {
  private found = -1;

  constructor(
    private readonly text: string,
    private readonly character: string,
  ) {}

  /** The length of the text when it comes no more. */
  from(position: number): number {
    if (this.found >= position) return this.found;
    const next = this.text.indexOf(this.character, position);
    this.found = next < 0 ? this.text.length : next;
    return this.found;
  }
}
