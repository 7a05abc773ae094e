/** Cells as RFC 4180 cuts them, with any line end; a byte order mark before the first is dropped. */
export function readCsv(text: string, separator = ","): string[][] {
  return new CsvReader(text.replace(/^\ufeff/, ""), separator).rows();
}

class CsvReader {
  private position = 0;

  constructor(
    private readonly text: string,
    private readonly separator: string,
  ) {}

  rows(): string[][] {
    const rows: string[][] = [];
    while (this.position < this.text.length) rows.push(this.row());
    return rows;
  }

  /** An empty line is a row without cells. */
  private row(): string[] {
    if (this.takeLineEnd()) return [];
    const cells = [this.cell()];
    while (!this.takeLineEnd() && this.position < this.text.length) {
      this.position += this.separator.length;
      cells.push(this.cell());
    }
    return cells;
  }

  private cell(): string {
    return this.text.startsWith('"', this.position) ? this.quotedCell() : this.bareCell();
  }

  private bareCell(): string {
    let end = this.position;
    while (end < this.text.length && !this.isCellEnd(end)) end += 1;
    const cell = this.text.slice(this.position, end);
    this.position = end;
    return cell;
  }

  /** What follows the closing quote belongs to the cell, as Python's reader has it. */
  private quotedCell(): string {
    let cell = "";
    let start = this.position + 1;
    for (;;) {
      const quote = this.text.indexOf('"', start);
      const end = quote < 0 ? this.text.length : quote;
      cell += this.text.slice(start, end);
      this.position = end + 1;
      if (!this.text.startsWith('"', this.position) || quote < 0) break;
      cell += '"';
      start = this.position + 1;
    }
    this.position = Math.min(this.position, this.text.length);
    return cell + this.bareCell();
  }

  private isCellEnd(position: number): boolean {
    const character = this.text.charAt(position);
    if (character === "\n" || character === "\r") return true;
    return this.text.startsWith(this.separator, position);
  }

  private takeLineEnd(): boolean {
    const end = this.text.startsWith("\r\n", this.position) ? 2 : 1;
    if (!/[\r\n]/.test(this.text.charAt(this.position))) return false;
    this.position += end;
    return true;
  }
}
