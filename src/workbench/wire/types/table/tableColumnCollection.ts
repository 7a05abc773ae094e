import type { TableColumn } from "../../../book/table";
import { integer, json, nullable, optional, text } from "../../argument";
import type { Batch } from "../../batch";
import { object } from "../../objects";
import { method, officeType, readOnly } from "../../officeType";
import { performFor } from "../../scene";
import { itemNotFound } from "../../wireError";
import type { TableTarget } from "./found";
import { tableOf } from "./found";
import { openColumn } from "./openings";
import { writeCells } from "./writeCells";

const column = (target: TableTarget, { id }: TableColumn) =>
  object("TableColumn", { ...target, columnId: id });

/** By id, or by name without case. */
function found(target: TableTarget, key: unknown) {
  const known = tableOf(target).columns.find(
    ({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase(),
  );
  return known === undefined ? null : column(target, known);
}

function at(target: TableTarget, index: number) {
  const known = tableOf(target).columns[index];
  if (known === undefined) throw itemNotFound();
  return column(target, known);
}

/** Before the column of that index; at the end when it is `null` or -1. */
function add(target: TableTarget, index: number | null, values: unknown, batch: Batch) {
  const { columns } = tableOf(target);
  const place = index === null || index < 0 ? columns.length : index;
  if (place > columns.length) throw itemNotFound();
  performFor(batch.scene, openColumn(target, place));
  const { area } = tableOf(target);
  const own = { ...area, left: area.left + place, right: area.left + place };
  if (values !== undefined) writeCells(target.sheet, own, values, batch);
  return { own, place };
}

export const tableColumnCollection = officeType<TableTarget>("TableColumnCollection", {
  items: {
    list: (target) => tableOf(target).columns.map((each) => column(target, each)),
    find: found,
  },
  members: {
    count: readOnly((target) => tableOf(target).columns.length),
    add: method(
      [nullable(integer), optional(json), optional(text)],
      (target, [index, values, name], batch) => {
        const { own, place } = add(target, index, values, batch);
        const header = { ...own, bottom: own.top };
        if (name !== undefined) writeCells(target.sheet, header, [[name]], batch);
        return at(target, place);
      },
    ),
    getCount: method([], (target) => tableOf(target).columns.length),
    getItemAt: method([integer], (target, [index]) => at(target, index)),
    getItemOrNullObject: method([json], (target, [key]) => found(target, key)),
  },
});
