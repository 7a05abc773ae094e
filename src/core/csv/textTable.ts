import { readCsv } from "./csvReader";
import { SEPARATORS, sniffDialect } from "./sniffDialect";

const MARK = "\ufeff";
const TAB = "\t";

/**
 * The rows of a file's text, as the reference reads an upload.
 * @param isTsv the file's name ends in `.tsv`: cut at tabs whatever it looks like, its line ends all made one.
 */
export function tableOfText(text: string, isTsv: boolean): string[][] {
  const rows = isTsv ? tsvRows(text) : readCsv(text, sniffDialect(text, SEPARATORS));
  const label = rows[0]?.[0];
  if (rows[0] && label?.startsWith(MARK)) rows[0][0] = label.replaceAll(MARK, "");
  return rows;
}

function tsvRows(text: string): string[][] {
  const unified = text.replace(/\r\n?/g, "\n");
  return readCsv(unified, { ...sniffDialect(unified, [TAB]), separator: TAB });
}
