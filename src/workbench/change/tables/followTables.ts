import { anyIntersects, columnCount, containsArea, intersect, subtract } from "../../book/area";
import type { Area } from "../../book/grid";
import type { Sheet } from "../../book/sheet";
import type { Table } from "../../book/table";
import type { Step } from "../change";
import { together } from "../together";
import { changeTable, tableOf } from "./changeTable";
import { renameColumns } from "./renameColumns";

/**
 * What tables do after cells were written: they grow over values written just below or right of
 * them (V52), and their columns take the names written in their header, made text and unique (W37).
 */
export const followTables =
  (sheetId: string, written: Area): Step =>
  (book) =>
    together((apply) => {
      const sheet = book.sheet(sheetId);
      for (const { id } of sheet.traits.tables) {
        const grown = grownArea(sheet, tableOf(sheet, id), written);
        if (grown !== null) apply(changeTable(sheetId, id, { area: grown }));
        const table = tableOf(sheet, id);
        if (needsNames(table, written)) apply(renameColumns(sheet, table, book.localeTag));
      }
    })(book);

/** The header was written, or the table has grown by columns. */
function needsNames({ area, columns, showHeaders }: Table, written: Area): boolean {
  const header = { ...area, bottom: area.top };
  const isWider = columnCount(area) !== columns.length;
  return isWider || (showHeaders && intersect(header, written) !== null);
}

/** Excel grows a table by the rows or columns written at its edge, unless rules stand there (V52). */
function grownArea(sheet: Sheet, { area, showTotals }: Table, written: Area): Area | null {
  const below = { ...area, top: area.bottom + 1, bottom: written.bottom };
  const right = { ...area, left: area.right + 1, right: written.right };
  if (!showTotals && written.top === below.top && isWithin(written, area, "left", "right")) {
    return isFree(sheet, below, written) ? { ...area, bottom: written.bottom } : null;
  }
  if (written.left === right.left && isWithin(written, area, "top", "bottom")) {
    return isFree(sheet, right, written) ? { ...area, right: written.right } : null;
  }
  return null;
}

const isWithin = (
  inner: Area,
  outer: Area,
  first: "left" | "top",
  last: "right" | "bottom",
): boolean => inner[first] >= outer[first] && inner[last] <= outer[last];

/** Real data was written, and nothing else stands where the table would grow. */
function isFree(sheet: Sheet, over: Area, written: Area): boolean {
  const { tables, merges, validations } = sheet.traits;
  const taken = [...tables.map(({ area }) => area), ...merges];
  const isBlank = (area: Area) =>
    sheet.values(area).every((line) => line.every((value) => value === null));
  const ruled = validations.some(({ areas }) => anyIntersects(areas, over));
  if (ruled || anyIntersects(taken, over) || !containsArea(over, written)) return false;
  if (isBlank(written)) return false;
  return subtract(over, written).every(isBlank);
}
