import { parseArea } from "./address";
import type { Book } from "./book";
import { ExcelRefusal } from "./refusal";
import type { Table } from "./table";

/** What Excel calls tables and columns that nobody named, by the user's language (W37). */
export const TABLE_WORDS = {
  "en-US": { table: "Table", column: "Column" },
  "fr-FR": { table: "Tableau", column: "Colonne" },
} as const;

/**
 * Column names from the texts of a header row, made unique without case and never blank: Excel
 * writes `Name2`, `Column1`/`Colonne1` in their place (W37).
 */
export function uniqueColumnNames(headers: readonly string[], stem = "Column"): string[] {
  const taken = new Set(headers.map((header) => header.toLowerCase()));
  const given = new Set<string>();
  return headers.map((header) => {
    const isFree = header !== "" && !given.has(header.toLowerCase());
    const name = isFree
      ? header
      : numbered(header === "" ? stem : header, taken, header === "" ? 1 : 2);
    taken.add(name.toLowerCase());
    given.add(name.toLowerCase());
    return name;
  });
}

/** The first of `stem1`, `stem2`… that is not taken. */
function numbered(stem: string, taken: ReadonlySet<string>, from: number): string {
  let number = from;
  while (taken.has(`${stem}${number}`.toLowerCase())) number += 1;
  return `${stem}${number}`;
}

/** The first of `Table1`, `Table2`… that no table or name of the book bears. */
export function freeTableName(book: Book, stem: string, also: readonly Table[] = []): string {
  let number = 1;
  while (isTaken(book, `${stem}${number}`, also)) number += 1;
  return `${stem}${number}`;
}

/**
 * Refuses a name that cannot name a table, or that another table or a name bears (W35).
 * @throws ExcelRefusal InvalidArgument
 */
export function requireTableName(book: Book, name: string): void {
  if (!isUsableName(name) || isTaken(book, name, [])) throw new ExcelRefusal("InvalidArgument");
}

/** Whether a table or a name of the book, or one of some tables more, bears a name. */
export function isTaken(book: Book, name: string, also: readonly Table[]): boolean {
  const tables = [...book.sheets.flatMap(({ traits }) => traits.tables), ...also];
  const lower = name.toLowerCase();
  return [...tables, ...book.traits.names].some((bearer) => bearer.name.toLowerCase() === lower);
}

/** A name that reads as a cell (`Tbl1`, `R1C1`) or holds a blank names neither table nor range. */
export const isUsableName = (name: string): boolean =>
  /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
  name.length <= 255 &&
  parseArea(name) === null &&
  !/^(r|c)(\d*)?(c\d*)?$/i.test(name);
