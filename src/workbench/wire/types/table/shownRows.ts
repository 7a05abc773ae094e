import type { Area } from "../../../book/grid";
import { clearContents } from "../../../change/cells/clearContents";
import { putContents } from "../../../change/cells/putContents";
import type { Step } from "../../../change/change";
import { deleteCells, insertCells } from "../../../change/lines/shiftCells";
import { changeTable } from "../../../change/tables/changeTable";
import { sequence } from "../../../change/together";
import type { TableTarget } from "./found";
import { tableOf } from "./found";

type ShownRow = "showHeaders" | "showTotals";

/**
 * Shows or hides the header or the totals row of a table. A hidden header's cells are emptied and
 * stay; a totals row is opened below the data and taken out again.
 */
export function showRow(target: TableTarget, row: ShownRow, shown: boolean): Step {
  const table = tableOf(target);
  if (table[row] === shown) return sequence([]);
  return row === "showHeaders" ? showHeaders(target, shown) : showTotals(target, shown);
}

function showHeaders(target: TableTarget, shown: boolean): Step {
  const { area, columns } = tableOf(target);
  const sheetId = target.sheet.id;
  const top = shown ? area.top - 1 : area.top + 1;
  const header = { ...area, top: Math.min(top, area.top), bottom: Math.min(top, area.top) };
  const names = columns.map(({ name }) => name);
  const cells = shown
    ? putContents(sheetId, { row: header.top, column: header.left }, [names])
    : clearContents(sheetId, [header]);
  const change = changeTable(sheetId, target.id, { showHeaders: shown, area: { ...area, top } });
  return sequence(shown ? [change, cells] : [cells, change]);
}

function showTotals(target: TableTarget, shown: boolean): Step {
  const { area } = tableOf(target);
  const sheetId = target.sheet.id;
  const resized = (bottom: number): Area => ({ ...area, bottom });
  if (!shown) {
    const totals = { ...area, top: area.bottom };
    return sequence([
      changeTable(sheetId, target.id, { showTotals: false, area: resized(area.bottom - 1) }),
      deleteCells(sheetId, totals, "rows"),
    ]);
  }
  const totals = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
  return sequence([
    insertCells(sheetId, totals, "rows"),
    changeTable(sheetId, target.id, { showTotals: true, area: resized(area.bottom + 1) }),
  ]);
}
