import { parseArea } from "../../book/address";
import type { Table, TableColumn } from "../../book/table";
import type { XmlElement } from "../../xml/xmlElement";
import { XlsxError } from "../xlsxError";
import { readFilters } from "../sheet/filterCriteria";
import type { FileStyles } from "../style/readStyles";
import { fromXstring } from "../strings/xstring";
import { readSortState } from "./sortState";

/** Reads a table part. Formulas of calculated columns stay in the cells alone. */
export function readTable(table: XmlElement, styles: FileStyles, part: string): Table {
  const area = parseArea(table.attribute("ref") ?? "");
  if (area === null) throw new XlsxError("badContent", "a table without a range", part);
  const columns = (table.child("tableColumns")?.all("tableColumn") ?? []).map(readColumn);
  const sort = readSortState(table.child("sortState"), area.left, columns);
  const autoFilter = table.child("autoFilter");
  return {
    id: table.number("id", 1),
    name: table.attribute("displayName") ?? table.attribute("name") ?? "",
    area,
    columns,
    showHeaders: table.number("headerRowCount", 1) > 0,
    showTotals: table.number("totalsRowCount", 0) > 0,
    showFilterButton: autoFilter !== undefined,
    ...readLook(table.child("tableStyleInfo")),
    filters: readFilters(autoFilter, styles),
    ...(sort === undefined ? {} : { sort }),
  };
}

const readLook = (look: XmlElement | undefined) => ({
  style: look?.attribute("name") ?? "",
  showBandedRows: look?.flag("showRowStripes") ?? false,
  showBandedColumns: look?.flag("showColumnStripes") ?? false,
  highlightFirstColumn: look?.flag("showFirstColumn") ?? false,
  highlightLastColumn: look?.flag("showLastColumn") ?? false,
});

function readColumn(column: XmlElement, index: number): TableColumn {
  const totalsFunction = column.attribute("totalsRowFunction");
  const totalsLabel = column.attribute("totalsRowLabel");
  return {
    id: column.number("id", index + 1),
    name: fromXstring(column.attribute("name") ?? ""),
    ...(totalsFunction !== undefined && { totalsFunction }),
    ...(totalsLabel !== undefined && { totalsLabel: fromXstring(totalsLabel) }),
  };
}
