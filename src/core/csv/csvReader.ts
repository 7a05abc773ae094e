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
  return new CsvReader(text, dialect).rows();
}

class CsvReader {
  private position = 0;
  private readonly separator: number;

  constructor(
    private readonly text: string,
    private readonly dialect: CsvDialect,
  ) {
    this.separator = dialect.separator.charCodeAt(0);
  }

  *rows(): Generator<string[], void> {
    while (this.position < this.text.length) yield this.row();
  }

  private row(): string[] {
    if (this.takeLineEnd()) return [];
    const cells = [this.cell()];
    while (!this.takeLineEnd() && this.position < this.text.length) {
      this.position += 1;
      cells.push(this.cell());
    }
    return cells;
  }

  private cell(): string {
    const { text, dialect } = this;
    if (dialect.skipsSpaces) {
      while (text.charCodeAt(this.position) === SPACE) this.position += 1;
    }
    return text.charCodeAt(this.position) === QUOTE ? this.quotedCell() : this.bareCell();
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
