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
  return { [Symbol.iterator]: () => withoutMark(csvRows(cut, dialect)[Symbol.iterator]()) };
}

/** The first row is read to take its mark away; all others come straight from the reader. */
function withoutMark(rows: Iterator<string[]>): Iterator<string[]> {
  const first = rows.next();
  const row = first.done ? [] : first.value;
  if (row[0]?.startsWith(MARK)) row[0] = row[0].replaceAll(MARK, "");
  let isFirst = true;
  return {
    next: () => {
      if (!isFirst) return rows.next();
      isFirst = false;
      return first;
    },
  };
}

const unifiedLines = (text: string): string => text.replace(/\r\n?/g, "\n");
