import { parseArea } from "../../book/address";
import type { Table, TableColumn, TableSort } from "../../book/table";
import { bodyArea } from "../../book/table";
import { element, NOTHING, type Markup } from "../../xml/markup";
import type { XmlElement } from "../../xml/xmlElement";
import { areaInFile } from "../sheet/sqref";

/** How a table was last sorted: one condition per column, over its rows. */
export function sortStateElement(table: Table): Markup {
  const body = bodyArea(table);
  if (table.sort === undefined || body === null) return NOTHING;
  const conditions = table.sort.keys.flatMap(({ columnId, ascending }) => {
    const index = table.columns.findIndex(({ id }) => id === columnId);
    const column = body.left + index;
    const ref = areaInFile({ ...body, left: column, right: column });
    const descending = ascending ? undefined : 1;
    return index < 0 ? [] : [element("sortCondition", { ref, descending })];
  });
  const caseSensitive = table.sort.matchCase ? 1 : undefined;
  return element("sortState", { caseSensitive, ref: areaInFile(body) }, ...conditions);
}

/** Sorts by colour or icon are left out: the rows stay as they are. */
export function readSortState(
  state: XmlElement | undefined,
  left: number,
  columns: readonly TableColumn[],
): TableSort | undefined {
  if (state === undefined) return undefined;
  const keys = state.all("sortCondition").flatMap((condition) => {
    const area = parseArea(condition.attribute("ref") ?? "");
    const column = area === null ? undefined : columns[area.left - left];
    const isByValue = (condition.attribute("sortBy") ?? "value") === "value";
    if (column === undefined || !isByValue) return [];
    return [{ columnId: column.id, ascending: !condition.flag("descending") }];
  });
  return { keys, matchCase: state.flag("caseSensitive") };
}
