import { bodyArea } from "../../../book/table";
import type { Step } from "../../../change/change";
import { insertCells } from "../../../change/lines/shiftCells";
import { changeTable } from "../../../change/tables/changeTable";
import { renameColumns } from "../../../change/tables/renameColumns";
import { together } from "../../../change/together";
import type { TableTarget } from "./found";
import { tableOf } from "./found";

/** Opens a column of cells in a table, before the column of that index or after the last. */
export const openColumn =
  (target: TableTarget, index: number): Step =>
  (book) => {
    const { sheet, id } = target;
    const { area, columns } = tableOf(target);
    const opened = { ...area, left: area.left + index, right: area.left + index };
    return together((apply) => {
      apply(insertCells(sheet.id, opened, "columns"));
      if (index === columns.length) {
        apply(changeTable(sheet.id, id, { area: { ...area, right: area.right + 1 } }));
        apply(renameColumns(sheet, tableOf(target), book.localeTag));
      }
    })(book);
  };

/**
 * Opens rows of cells in a table, before the data row of that index or after the last. The blank
 * row that an empty table shows counts as a row.
 */
export const openRows =
  (target: TableTarget, index: number, count: number): Step =>
  (book) => {
    const { sheet, id } = target;
    const table = tableOf(target);
    const body = bodyArea(table);
    const top = (body?.top ?? table.area.bottom + 1) + index;
    const isAfterLast = body === null || top > body.bottom;
    const opened = { ...table.area, top, bottom: top + count - 1 };
    return together((apply) => {
      apply(insertCells(sheet.id, opened, "rows"));
      if (!isAfterLast) return;
      const bottom = table.area.bottom + count;
      apply(changeTable(sheet.id, id, { area: { ...table.area, bottom } }));
    })(book);
  };
