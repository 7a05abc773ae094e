/** RFC 4180's line end. Python's reader, spreadsheets and the portals all take it. */
const LINE_END = "\r\n";

/**
 * A separator, a quote, a line break, or an outer space: some readers drop spaces at the ends of bare cells.
 */
const NEEDS_QUOTES = { ",": /[",\r\n]|^\s|\s$/, ";": /[";\r\n]|^\s|\s$/ } as const;
type Separator = keyof typeof NEEDS_QUOTES;

/**
 * Rows of texts as the SCDL guide asks for CSV: comma, double quotes only where needed, one line end per row.
 * A file that a French spreadsheet opens by itself has semicolons.
 * A row of one empty text is written `""`, or it would read back as an empty line.
 */
export function csvText(rows: readonly (readonly string[])[], separator: Separator = ","): string {
  return rows.map((row) => csvLine(row, separator) + LINE_END).join("");
}

function csvLine(row: readonly string[], separator: Separator): string {
  if (row.length === 1 && row[0] === "") return '""';
  const needsQuotes = NEEDS_QUOTES[separator];
  return row.map((text) => csvCell(text, needsQuotes)).join(separator);
}

function csvCell(text: string, needsQuotes: RegExp): string {
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
