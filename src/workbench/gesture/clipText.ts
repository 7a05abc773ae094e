/**
 * The cells of a plain text, as Excel reads its own clipboard: tabs part cells, line feeds rows; a
 * cell that begins with a quotation mark may hold both, its marks doubled.
 */
export function cellsOfText(text: string): string[][] {
  const rows: string[][] = [[]];
  for (let at = 0; at < text.length;) {
    const { cell, end } = cellFrom(text, at);
    rows[rows.length - 1]?.push(cell);
    const separator = match(SEPARATOR, text, end)?.[0] ?? "";
    at = end + separator.length;
    if (separator === "\t" && at === text.length) rows[rows.length - 1]?.push("");
    if (separator !== "\t" && at < text.length) rows.push([]);
  }
  return padded(rows);
}

const SEPARATOR = /\t|\r\n|\r|\n/y;
const QUOTED = /"((?:[^"]|"")*)"(?=\t|\r|\n|$)/y;
const PLAIN = /[^\t\r\n]*/y;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function cellFrom(text: string, at: number): { cell: string; end: number } {
  const [whole = "", inner = ""] = match(QUOTED, text, at) ?? [];
  if (/[\t\r\n"]/.test(inner)) {
    const cell = inner.replaceAll('""', '"').replaceAll("\r\n", "\n");
    return { cell, end: at + whole.length };
  }
  const cell = match(PLAIN, text, at)?.[0] ?? "";
  return { cell, end: at + cell.length };
}

/** Rows made equally long; a short row leaves its last cells empty. */
export function padded(rows: readonly (readonly string[])[]): string[][] {
  const width = Math.max(1, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...new Array<string>(width - row.length).fill("")]);
}
