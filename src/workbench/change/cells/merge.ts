import { containsArea, intersect, isSingleCell } from "../../book/area";
import type { Area } from "../../book/grid";
import { ExcelRefusal } from "../../book/refusal";
import type { Sheet } from "../../book/sheet";
import type { Step } from "../change";
import { requireAllowed } from "../requireUnlocked";
import { setSheetTraits } from "../setTraits";
import { sequence } from "../together";
import { clearContents } from "./clearContents";

/** Merges an area: only its first cell keeps a content (V42). Tables cannot be merged (W36). */
export const merge =
  (sheetId: string, area: Area): Step =>
  (book) => {
    const sheet = book.sheet(sheetId);
    requireMergeable(sheet, area);
    if (isSingleCell(area)) return sequence([])(book);
    const others = sheet.traits.merges.filter((known) => intersect(known, area) === null);
    return sequence([
      ...coveredParts(area).map((part) => clearContents(sheetId, [part])),
      setSheetTraits(sheetId, { merges: [...others, area] }, "merge"),
    ])(book);
  };

/** Parts every merged area that touches the given one. */
export const unmerge =
  (sheetId: string, area: Area): Step =>
  (book) => {
    const sheet = book.sheet(sheetId);
    requireAllowed(sheet, "allowFormatCells");
    const merges = sheet.traits.merges.filter((known) => intersect(known, area) === null);
    return setSheetTraits(sheetId, { merges }, "merge")(book);
  };

function requireMergeable(sheet: Sheet, area: Area): void {
  requireAllowed(sheet, "allowFormatCells");
  const { merges, tables } = sheet.traits;
  const crossing = merges.some(
    (known) => intersect(known, area) !== null && !containsArea(area, known),
  );
  if (crossing) throw new ExcelRefusal("InvalidOperation");
  if (tables.some((table) => intersect(table.area, area) !== null)) {
    throw new ExcelRefusal("MergedRangeConflict");
  }
}

/** The area without its first cell. */
function coveredParts(area: Area): Area[] {
  const right = area.right > area.left ? [{ ...area, left: area.left + 1, bottom: area.top }] : [];
  const below = area.bottom > area.top ? [{ ...area, top: area.top + 1 }] : [];
  return [...right, ...below];
}
