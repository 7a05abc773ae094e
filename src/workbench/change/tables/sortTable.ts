import type { Sheet } from "../../book/sheet";
import type { TableSort } from "../../book/table";
import { bodyArea } from "../../book/table";
import type { SortKey } from "../cells/sortRows";
import { sortRows } from "../cells/sortRows";
import type { Step } from "../change";
import { sequence } from "../together";
import { changeTable, tableOf } from "./changeTable";

/** Sorts the rows of a table, which remembers how; columns deleted since count no more. */
export function sortTable(sheet: Sheet, tableId: number, sort: TableSort): Step {
  const table = tableOf(sheet, tableId);
  const body = bodyArea(table);
  if (body === null) return sequence([]);
  const keys = sort.keys.flatMap(({ columnId, ascending }): SortKey[] => {
    const index = table.columns.findIndex(({ id }) => id === columnId);
    return index < 0 ? [] : [{ column: table.area.left + index, ascending }];
  });
  return sequence([
    sortRows(sheet.id, body, keys, sort.matchCase),
    changeTable(sheet.id, tableId, { sort }, "filter"),
  ]);
}
