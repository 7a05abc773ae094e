import { bodyArea } from "../../../book/table";
import type { Area } from "../../../book/grid";
import type { Table } from "../../../book/table";
import { deleteCells } from "../../../change/lines/shiftCells";
import { json, text } from "../../argument";
import { object, range } from "../../objects";
import { child, method, officeType, property, readOnly } from "../../officeType";
import { performFor } from "../../scene";
import { cellJson } from "../../values/cellJson";
import { itemNotFound } from "../../wireError";
import type { ColumnTarget } from "./found";
import { columnIndexOf, columnPart, findTable, headerArea, tableOf, totalsArea } from "./found";
import { writeCells } from "./writeCells";

const part = (target: ColumnTarget, areaOfPart: (table: Table) => Area | null): Area => {
  const area = areaOfPart(tableOf(target));
  if (area === null) throw itemNotFound();
  return columnPart(area, columnIndexOf(target));
};

const whole = (target: ColumnTarget): Area => part(target, ({ area }) => area);

export const tableColumn = officeType<ColumnTarget>("TableColumn", {
  identity: ({ columnId }) => ({ Id: columnId }),
  exists: (target) => findTable(target) !== undefined && columnIndexOf(target) >= 0,
  members: {
    id: readOnly(({ columnId }) => columnId),
    index: readOnly(columnIndexOf),
    /** The header's text: the cell is written, and made unique (truth W37). */
    name: property(
      (target) => tableOf(target).columns[columnIndexOf(target)]?.name ?? "",
      text,
      (target, name, batch) => writeCells(target.sheet, part(target, headerArea), [[name]], batch),
    ),
    values: property(
      (target) => target.sheet.values(whole(target)).map((line) => line.map(cellJson)),
      json,
      (target, given, batch) => writeCells(target.sheet, whole(target), given, batch),
    ),
    filter: child((target) => object("Filter", target)),
    delete: method([], (target, _none, { scene }) =>
      performFor(scene, deleteCells(target.sheet.id, whole(target), "columns")),
    ),
    getRange: method([], (target) => range(target.sheet, whole(target))),
    getDataBodyRange: method([], (target) => range(target.sheet, part(target, bodyArea))),
    getHeaderRowRange: method([], (target) => range(target.sheet, part(target, headerArea))),
    getTotalRowRange: method([], (target) => range(target.sheet, part(target, totalsArea))),
  },
});
