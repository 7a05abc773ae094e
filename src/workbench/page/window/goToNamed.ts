import { parseArea, splitSheetAddress } from "../../book/address";
import type { Book } from "../../book/book";
import { toA1 } from "../../book/formulaText";
import type { SheetArea } from "../../book/grid";
import type { Hands } from "../grid/hands";
import type { Selecting } from "../grid/selecting";

/** Goes where a text of the name box says, on whichever sheet; false where it names no place. */
export function goToNamed(
  text: string,
  { book, hands }: { readonly book: Book; readonly hands: Hands },
  selecting: Selecting,
): boolean {
  const place = placeNamed(book, text);
  if (place === null) return false;
  hands.activateSheet(place.sheetId);
  selecting.goToArea(place.area);
  return true;
}

/**
 * Where the name box goes for a text: `B3`, `A1:C9`, `Feuil2!B:B`, a defined name or a table's name.
 * `null` where the text names no place of the workbook.
 */
function placeNamed(book: Book, text: string): SheetArea | null {
  return placeOfAddress(book, text) ?? placeOfName(book, text) ?? placeOfTable(book, text);
}

function placeOfAddress(book: Book, text: string): SheetArea | null {
  const { sheetName, rest } = splitSheetAddress(text);
  const sheet = sheetName === null ? book.activeSheet : book.sheetByName(sheetName);
  const area = parseArea(rest);
  return sheet === null || area === null ? null : { sheetId: sheet.id, area };
}

function placeOfName(book: Book, text: string): SheetArea | null {
  const names = [...book.activeSheet.traits.names, ...book.traits.names];
  const found = names.find(({ name }) => isSame(name, text));
  return found === undefined ? null : placeOfAddress(book, toA1(found.formula, 0, 0).slice(1));
}

function placeOfTable(book: Book, text: string): SheetArea | null {
  for (const { id, traits } of book.sheets) {
    const table = traits.tables.find(({ name }) => isSame(name, text));
    if (table !== undefined) return { sheetId: id, area: table.area };
  }
  return null;
}

const isSame = (name: string, text: string): boolean =>
  name.toLowerCase() === text.trim().toLowerCase();
