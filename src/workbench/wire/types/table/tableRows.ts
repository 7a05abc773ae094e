import type { Area } from "../../../book/grid";
import { bodyArea } from "../../../book/table";
import { deleteCells } from "../../../change/lines/shiftCells";
import { integer, json, nullable, optional } from "../../argument";
import { object, range } from "../../objects";
import { method, officeType, property, readOnly } from "../../officeType";
import { performFor } from "../../scene";
import { cellJson } from "../../values/cellJson";
import { itemNotFound } from "../../wireError";
import type { RowTarget, TableTarget } from "./found";
import { tableOf } from "./found";
import { openRows } from "./openings";
import { writeCells } from "./writeCells";

const countOf = (target: TableTarget): number => {
  const body = bodyArea(tableOf(target));
  return body === null ? 0 : body.bottom - body.top + 1;
};

/** The only row of a table just made may be blank: Excel writes in it before it opens others. */
function isBlank(target: TableTarget): boolean {
  const body = bodyArea(tableOf(target));
  if (body === null || countOf(target) > 1) return false;
  return target.sheet.values(body).every((line) => line.every((value) => value === null));
}

const areaOfRows = (target: TableTarget, index: number, count: number): Area => {
  const { area } = tableOf(target);
  const top = (bodyArea(tableOf(target))?.top ?? area.bottom + 1) + index;
  return { ...area, top, bottom: top + count - 1 };
};

export const tableRowCollection = officeType<TableTarget>("TableRowCollection", {
  items: {
    list: (target) =>
      Array.from({ length: countOf(target) }, (_, index) =>
        object("TableRow", { ...target, index }),
      ),
  },
  members: {
    count: readOnly(countOf),
    /** Before the row of that index; at the end when it is `null` or -1. */
    add: method(
      [nullable(integer), optional(json), optional(json)],
      (target, [index, values], batch) => {
        const rows = Array.isArray(values) ? values.length : 1;
        const fills = isBlank(target);
        const place = index === null || index < 0 ? (fills ? 0 : countOf(target)) : index;
        if (place > countOf(target)) throw itemNotFound();
        const opened = fills ? rows - 1 : rows;
        if (opened > 0) performFor(batch.scene, openRows(target, place, opened));
        const area = areaOfRows(target, place, rows);
        if (values !== undefined) writeCells(target.sheet, area, values, batch);
        return object("TableRow", { ...target, index: place });
      },
    ),
    getCount: method([], countOf),
    getItemAt: method([integer], (target, [index]) => {
      if (index < 0 || index >= countOf(target)) throw itemNotFound();
      return object("TableRow", { ...target, index });
    }),
  },
});

const areaOf = (target: RowTarget): Area => areaOfRows(target, target.index, 1);

export const tableRow = officeType<RowTarget>("TableRow", {
  exists: (target) => target.index < countOf(target),
  members: {
    index: readOnly(({ index }) => index),
    values: property(
      (target) => target.sheet.values(areaOf(target)).map((line) => line.map(cellJson)),
      json,
      (target, given, batch) => writeCells(target.sheet, areaOf(target), given, batch),
    ),
    delete: method([], (target, _none, { scene }) =>
      performFor(scene, deleteCells(target.sheet.id, areaOf(target), "rows")),
    ),
    getRange: method([], (target) => range(target.sheet, areaOf(target))),
  },
});
