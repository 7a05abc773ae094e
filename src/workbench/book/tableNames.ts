import { parseArea } from "./address";
import type { Book } from "./book";
import { ExcelRefusal } from "./refusal";
import type { Table } from "./table";

/** The first of `Column1`, `Column2`… (or another stem) that no column bears, without case (W37). */
export function freeColumnName(taken: readonly string[], stem = "Column"): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  let number = 1;
  while (lower.has(`${stem}${number}`.toLowerCase())) number += 1;
  return `${stem}${number}`;
}

/**
 * Column names from the texts of a header row, made unique without case and never blank: Excel
 * writes `Name2`, `Column1`/`Colonne1` in their place (W37).
 */
export function uniqueColumnNames(headers: readonly string[], stem = "Column"): string[] {
  const names: string[] = [];
  headers.forEach((header, i) => {
    names.push(header === "" ? `${stem}${i + 1}` : unused(header, names));
  });
  return names;
}

function unused(name: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((other) => other.toLowerCase()));
  if (!lower.has(name.toLowerCase())) return name;
  let number = 2;
  while (lower.has(`${name}${number}`.toLowerCase())) number += 1;
  return `${name}${number}`;
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

function isTaken(book: Book, name: string, also: readonly Table[]): boolean {
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
