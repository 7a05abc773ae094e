/** RFC 4180's line end. Python's reader, spreadsheets and the portals all take it. */
const LINE_END = "\r\n";

/**
 * A separator, a quote, a line break, or an outer space: some readers drop spaces at the ends of bare cells.
 */
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/**
 * Rows of texts as the SCDL guide asks for CSV: comma, double quotes only where needed, one line end per row.
 * A row of one empty text is written `""`, or it would read back as an empty line.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => csvLine(row) + LINE_END).join("");
}

function csvLine(row: readonly string[]): string {
  return row.length === 1 && row[0] === "" ? '""' : row.map(csvCell).join(",");
}

function csvCell(text: string): string {
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
