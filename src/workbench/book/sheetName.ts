import type { Book } from "./book";
import { ExcelRefusal } from "./refusal";
import type { Sheet } from "./sheet";

const MAX_LENGTH = 31;

/** Why a text cannot name a sheet (W1), in the words of the rule; `null` when it can. */
export type SheetNameFault = "empty" | "tooLong" | "character" | "apostrophe" | "reserved";

export function sheetNameFault(name: string): SheetNameFault | null {
  if (name.trim() === "") return "empty";
  if (name.length > MAX_LENGTH) return "tooLong";
  if (/[/\\?*:[\]]/.test(name)) return "character";
  if (name.startsWith("'") || name.endsWith("'")) return "apostrophe";
  return name.toLowerCase() === "history" ? "reserved" : null;
}

/**
 * Refuses a name that no sheet may bear (W1) or that another sheet bears, without case (W2).
 * @throws ExcelRefusal InvalidArgument, ItemAlreadyExists
 */
export function requireSheetName(book: Book, name: string, bearer: Sheet | null): void {
  if (sheetNameFault(name) !== null) throw new ExcelRefusal("InvalidArgument");
  const other = book.sheetByName(name);
  if (other !== null && other !== bearer) throw new ExcelRefusal("ItemAlreadyExists");
}

const STEMS = { "en-US": "Sheet", "fr-FR": "Feuil" } as const;

/** `Sheet2` or `Feuil2`: what Excel calls a sheet that nobody named. */
export function freeSheetName(book: Book): string {
  const stem = STEMS[book.localeTag];
  let number = book.sheets.length + 1;
  while (book.sheetByName(`${stem}${number}`) !== null) number += 1;
  return `${stem}${number}`;
}

/** `Data (2)`: what Excel calls a copy (W11), cut to fit when needed. */
export function copyName(book: Book, original: string): string {
  const stem = original.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number++) {
    const end = ` (${number})`;
    const name = stem.slice(0, MAX_LENGTH - end.length) + end;
    if (book.sheetByName(name) === null) return name;
  }
}
