import type { Area } from "../../book/grid";
import type { Table, TableColumn } from "../../book/table";
import { element, NOTHING, unlessEmpty, type Markup } from "../../xml/markup";
import { filterColumnElements } from "../sheet/filterCriteria";
import { areaInFile } from "../sheet/sqref";
import type { StyleWriter } from "../style/styleWriter";
import { NAMESPACES } from "../opc/namespaces";
import { toXstring } from "../strings/xstring";
import { sortStateElement } from "./sortState";

export function tablePart(table: Table, styles: StyleWriter): Markup {
  const attributes = {
    xmlns: NAMESPACES.main,
    id: table.id,
    name: table.name,
    displayName: table.name,
    ref: areaInFile(table.area),
    headerRowCount: table.showHeaders ? undefined : 0,
    totalsRowCount: table.showTotals ? 1 : undefined,
    totalsRowShown: table.showTotals ? undefined : 0,
  };
  const columns = table.columns.map(columnElement);
  return element(
    "table",
    attributes,
    autoFilterElement(table, styles),
    sortStateElement(table),
    unlessEmpty("tableColumns", columns, { count: columns.length }),
    element("tableStyleInfo", {
      name: table.style === "" ? undefined : table.style,
      showFirstColumn: Number(table.highlightFirstColumn),
      showLastColumn: Number(table.highlightLastColumn),
      showRowStripes: Number(table.showBandedRows),
      showColumnStripes: Number(table.showBandedColumns),
    }),
  );
}

/** Header buttons are there when the filter is; it never covers the totals. */
function autoFilterElement(table: Table, styles: StyleWriter): Markup {
  if (!table.showFilterButton || !table.showHeaders) return NOTHING;
  const bottom = table.area.bottom - (table.showTotals ? 1 : 0);
  const area: Area = { ...table.area, bottom };
  const columns = filterColumnElements(table.filters, styles);
  return element("autoFilter", { ref: areaInFile(area) }, ...columns);
}

const columnElement = (column: TableColumn): Markup =>
  element("tableColumn", {
    id: column.id,
    name: inOneLine(column.name),
    totalsRowLabel: column.totalsLabel === undefined ? undefined : inOneLine(column.totalsLabel),
    totalsRowFunction: column.totalsFunction,
  });

/** In table parts Excel escapes line feeds too. */
const inOneLine = (text: string): string => toXstring(text).replaceAll("\n", "_x000a_");
