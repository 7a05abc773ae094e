import { parseArea, splitSheetAddress } from "../book/address";
import type { Book } from "../book/book";
import { toA1 } from "../book/formulaText";
import type { Area } from "../book/grid";
import type { Sheet } from "../book/sheet";
import type { DefinedName } from "../book/sheetTraits";
import { bodyArea } from "../book/table";

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The place that a name's formula is, or `null` when it is something else. */
export function placeOfName(
  { formula }: DefinedName,
  book: Book,
): { sheet: Sheet; area: Area } | null {
  const { sheetName, rest } = splitSheetAddress(toA1(formula, 0, 0).replace(/^=/, ""));
  const area = parseArea(rest);
  const sheet = sheetName === null ? null : book.sheetByName(sheetName);
  return area === null || sheet === null ? null : { sheet, area };
}

/** The place that an address with its sheet, a defined name or a table's name stands for. */
export function areaOfPlace(book: Book, text: string): { sheet: Sheet; area: Area } | null {
  const { sheetName, rest } = splitSheetAddress(text);
  const sheet = sheetName === null ? book.activeSheet : book.sheetByName(sheetName);
  const written = sheet === null ? null : parseArea(rest);
  if (sheet !== null && written !== null) return { sheet, area: written };
  for (const each of book.sheets) {
    const area = areaOfName(each, rest, book);
    if (area !== null) return { sheet: each, area };
  }
  return null;
}

/** The area on a sheet that a defined name or a table of that name stands for. */
export function areaOfName(sheet: Sheet, name: string, book: Book): Area | null {
  const table = sheet.traits.tables.find((each) => same(each.name, name));
  if (table !== undefined) return bodyArea(table) ?? table.area;
  const defined = [...sheet.traits.names, ...book.traits.names].find((n) => same(n.name, name));
  const place = defined === undefined ? null : placeOfName(defined, book);
  return place?.sheet === sheet ? place.area : null;
}
