import { areaAddress, areasAddress } from "../../book/address";
import { anyIntersects, intersect } from "../../book/area";
import type { Book } from "../../book/book";
import type { FocusEvent } from "../../book/focus";
import type { Area } from "../../book/grid";
import type { WorkbookEvent } from "./workbookEvent";
import { EVENT, WORKBOOK } from "../../wire/eventNumbers";

/** The events of a move of the user: sheets left and entered, selection. */
export function eventsOfFocus(event: FocusEvent, book: Book): WorkbookEvent[] {
  if (event.kind === "selected") return selected(event.sheetId, event.areas, book);
  const tell = (number: number, worksheetId: string): WorkbookEvent => ({
    number,
    targets: [worksheetId, WORKBOOK],
    args: { worksheetId },
  });
  const left = event.before === null ? [] : [tell(EVENT.deactivated, event.before)];
  return [...left, tell(EVENT.activated, event.sheetId)];
}

/** A sheet tells its own selection with addresses, a comma between areas (truth E15). */
function selected(worksheetId: string, areas: readonly Area[], book: Book): WorkbookEvent[] {
  const args = { address: areasAddress(areas), worksheetId };
  const tables = book.sheetById(worksheetId)?.traits.tables ?? [];
  const inTables = tables.map((table) => {
    const isInside = anyIntersects(areas, table.area);
    const common = areas[0] === undefined ? null : intersect(areas[0], table.area);
    const address = isInside && common !== null ? areaAddress(common) : "";
    const targets = [String(table.id)];
    return { number: EVENT.tableSelectionChanged, targets, args: { address, worksheetId } };
  });
  return [{ number: EVENT.selectionChanged, targets: [worksheetId, WORKBOOK], args }, ...inTables];
}
