/** Cells as text and as an HTML table, the two forms that spreadsheets exchange. */
export interface Clip {
  readonly text: string;
  readonly html: string;
}

/** One row a line, one cell a tab; a text with a tab, a line end or a quote is quoted. */
export function clipOf(rows: readonly (readonly string[])[]): Clip {
  const text = rows.map((row) => row.map(quoted).join("\t")).join("\r\n");
  const body = rows
    .map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`)
    .join("");
  return { text, html: `<table>${body}</table>` };
}

const quoted = (cell: string): string =>
  /[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

const escaped = (cell: string): string =>
  cell.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`).replace(/\n/g, "<br>");
