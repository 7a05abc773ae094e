import { parseArea, splitSheetAddress } from "../book/address";
import type { Area } from "../book/grid";
import { MAX_COLUMNS, MAX_ROWS } from "../book/grid";
import { ExcelRefusal } from "../book/refusal";
import type { Sheet } from "../book/sheet";
import type { Batch } from "./batch";
import { areaOfName } from "./definedNames";
import type { RangeTarget } from "./rangeTarget";
import { invalidArgument } from "./wireError";

/**
 * The area that a text names on a sheet: an address, with the sheet's name or not, a defined name,
 * a table.
 * @throws ExcelRefusal InvalidArgument when it names nothing, or a place on another sheet
 */
export function areaNamed(sheet: Sheet, text: string, batch: Batch): Area {
  const { sheetName, rest } = splitSheetAddress(text.replace(/^=/, ""));
  const isHere = sheetName === null || sheetName.toLowerCase() === sheet.name.toLowerCase();
  const area = isHere ? (parseArea(rest) ?? areaOfName(sheet, rest, batch.scene.book)) : null;
  if (area === null) throw invalidArgument(`${text} is no range of ${sheet.name}.`);
  return area;
}

/** The areas of `A1:B2,D4`; at most 8,192 characters (truth RA1). */
export function areasNamed(sheet: Sheet, text: string, batch: Batch): Area[] {
  if (text.length > MAX_ADDRESS) throw invalidArgument("An address has at most 8,192 characters.");
  return text.split(",").map((part) => areaNamed(sheet, part, batch));
}

export const MAX_ADDRESS = 8192;

/** @throws ExcelRefusal InvalidArgument outside the grid (truth V44) */
export function onGrid(area: Area): Area {
  const { top, left, bottom, right } = area;
  if (top < 0 || left < 0 || bottom >= MAX_ROWS || right >= MAX_COLUMNS) {
    throw new ExcelRefusal("InvalidArgument");
  }
  if (bottom < top || right < left) throw new ExcelRefusal("InvalidArgument");
  return area;
}

/** An argument that is a Range, or the text of an address on the given sheet. */
export const areaOf = (
  sheet: Sheet,
  given: RangeTarget | string,
  batch: Batch,
): { sheet: Sheet; area: Area } => {
  if (typeof given !== "string") return { sheet: given.sheet, area: given.area };
  const { sheetName, rest } = splitSheetAddress(given);
  if (sheetName === null) return { sheet, area: areaNamed(sheet, rest, batch) };
  const other = batch.scene.book.sheetByName(sheetName);
  if (other === null) throw invalidArgument(`There is no sheet named ${sheetName}.`);
  return { sheet: other, area: areaNamed(other, rest, batch) };
};
