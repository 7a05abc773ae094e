import type { Table } from "../../../book/table";
import { bodyArea } from "../../../book/table";
import { changeTable } from "../../../change/tables/changeTable";
import {
  convertToRange,
  deleteTable,
  renameTable,
  resizeTable,
} from "../../../change/tables/tableLife";
import { areaOf } from "../../addresses";
import { boolean, either, isText, objectOf, text } from "../../argument";
import { eventMembers } from "../../eventMembers";
import { EVENT } from "../../eventNumbers";
import { object, range } from "../../objects";
import type { Property } from "../../officeType";
import { child, method, officeType, property, readOnly } from "../../officeType";
import { performFor } from "../../scene";
import { itemNotFound } from "../../wireError";
import { filterTable } from "../filter/filterOwner";
import { showRow } from "./shownRows";
import type { TableTarget } from "./found";
import { findTable, headerArea, tableOf, totalsArea } from "./found";
import { tableStyleName } from "./tableStyleName";

type Look =
  | "highlightFirstColumn"
  | "highlightLastColumn"
  | "showBandedColumns"
  | "showBandedRows"
  | "showFilterButton";

const look = (name: Look): Property<TableTarget> =>
  property(
    (target) => tableOf(target)[name],
    boolean,
    ({ sheet, id }, on, { scene }) => performFor(scene, changeTable(sheet.id, id, { [name]: on })),
  );

const part = (areaOfPart: (table: Table) => Table["area"] | null) =>
  method([], (target: TableTarget) => {
    const area = areaOfPart(tableOf(target));
    if (area === null) throw itemNotFound();
    return range(target.sheet, area);
  });

const onEvent = (name: string, suffix: string, number: number) =>
  eventMembers<TableTarget>(name, suffix, number, ({ id }) => String(id));

export const table = officeType<TableTarget>("Table", {
  identity: ({ id }) => ({ Id: String(id) }),
  exists: (target) => findTable(target) !== undefined,
  members: {
    id: readOnly(({ id }) => String(id)),
    legacyId: readOnly(({ id }) => String(id)),
    /** Unique in the workbook (truth W35). */
    name: property(
      (target) => tableOf(target).name,
      text,
      ({ sheet, id }, name, { scene }) => performFor(scene, renameTable(sheet.id, id, name)),
    ),
    style: property(
      (target) => tableOf(target).style,
      tableStyleName,
      ({ sheet, id }, style, { scene }) => performFor(scene, changeTable(sheet.id, id, { style })),
    ),
    highlightFirstColumn: look("highlightFirstColumn"),
    highlightLastColumn: look("highlightLastColumn"),
    showBandedColumns: look("showBandedColumns"),
    showBandedRows: look("showBandedRows"),
    showFilterButton: look("showFilterButton"),
    showHeaders: property(
      (target) => tableOf(target).showHeaders,
      boolean,
      (target, shown, { scene }) => performFor(scene, showRow(target, "showHeaders", shown)),
    ),
    showTotals: property(
      (target) => tableOf(target).showTotals,
      boolean,
      (target, shown, { scene }) => performFor(scene, showRow(target, "showTotals", shown)),
    ),
    autoFilter: child(({ sheet, id }) => object("AutoFilter", { sheet, tableId: id })),
    columns: child((target) => object("TableColumnCollection", target)),
    rows: child((target) => object("TableRowCollection", target)),
    sort: child((target) => object("TableSort", target)),
    worksheet: child(({ sheet }) => object("Worksheet", sheet)),
    getRange: part(({ area }) => area),
    getDataBodyRange: part(bodyArea),
    getHeaderRowRange: part(headerArea),
    getTotalRowRange: part(totalsArea),
    /** The data stays (truth W43). */
    convertToRange: method([], ({ sheet, id }, _none, { scene }) => {
      const { area } = tableOf({ sheet, id });
      performFor(scene, convertToRange(sheet.id, id));
      return range(sheet, area);
    }),
    delete: method([], ({ sheet, id }, _none, { scene }) =>
      performFor(scene, deleteTable(sheet.id, id)),
    ),
    clearFilters: method([], (target, _none, { scene }) =>
      performFor(scene, filterTable(scene.book, target, new Map())),
    ),
    reapplyFilters: method([], (target, _none, { scene }) =>
      performFor(scene, filterTable(scene.book, target, tableOf(target).filters)),
    ),
    /** Keeps its header row and overlaps (truth W42). */
    resize: method([either(isText, text, objectOf("Range"))], ({ sheet, id }, [given], batch) => {
      const { area } = areaOf(sheet, given, batch);
      performFor(batch.scene, resizeTable(sheet.id, id, area));
    }),
    ...onEvent("onChanged", "DataChangedEvent", EVENT.tableChanged),
    ...onEvent("onSelectionChanged", "SelectionChangedEvent", EVENT.tableSelectionChanged),
  },
});
