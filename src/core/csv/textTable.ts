import { csvRows } from "./csvReader";
import { SEPARATORS, sniffDialect } from "./sniffDialect";

const MARK = "\ufeff";
const TAB = "\t";

/**
 * The rows of a file's text, as the reference reads an upload.
 * @param isTsv the file's name ends in `.tsv`: cut at tabs whatever it looks like, its line ends all made one.
 */
export function tableOfText(text: string, isTsv: boolean): string[][] {
  return [...rowsOfText(text, isTsv)];
}

/** The same one at a time, each time they are asked for. */
export function rowsOfText(text: string, isTsv: boolean): Iterable<string[]> {
  const cut = isTsv ? unifiedLines(text) : text;
  const dialect = isTsv
    ? { ...sniffDialect(cut, [TAB]), separator: TAB }
    : sniffDialect(cut, SEPARATORS);
  return { [Symbol.iterator]: () => withoutMark(csvRows(cut, dialect)) };
}

function* withoutMark(rows: Iterable<string[]>): Generator<string[], void> {
  let isFirst = true;
  for (const row of rows) {
    const label = row[0];
    if (isFirst && label?.startsWith(MARK)) row[0] = label.replaceAll(MARK, "");
    isFirst = false;
    yield row;
  }
}

const unifiedLines = (text: string): string => text.replace(/\r\n?/g, "\n");
