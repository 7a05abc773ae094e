import type { Table } from "../../../book/table";
import { addTable } from "../../../change/tables/addTable";
import { areaOf } from "../../addresses";
import { boolean, either, integer, isText, json, objectOf, text } from "../../argument";
import { eventMembers } from "../../eventMembers";
import { EVENT, WORKBOOK } from "../../eventNumbers";
import { object } from "../../objects";
import { method, officeType, readOnly } from "../../officeType";
import { performFor } from "../../scene";
import { itemNotFound } from "../../wireError";
import type { TablesTarget } from "./found";
import { tableNamed, tablesOf } from "./found";

const found = (target: TablesTarget, key: unknown) => {
  const table = tableNamed(target, key);
  return table === undefined ? null : object("Table", table);
};

const onEvent = (name: string, suffix: string, number: number) =>
  eventMembers<TablesTarget>(name, suffix, number, ({ sheet }) => sheet?.id ?? WORKBOOK);

export const tableCollection = officeType<TablesTarget>("TableCollection", {
  items: {
    list: (target) => tablesOf(target).map((table) => object("Table", table)),
    find: found,
  },
  members: {
    count: readOnly((target) => tablesOf(target).length),
    add: method(
      [either(isText, text, objectOf("Range")), boolean],
      ({ book, sheet }, [address, hasHeaders], batch) => {
        const place = areaOf(sheet ?? book.activeSheet, address, batch);
        const made: Table[] = [];
        const options = { area: place.area, hasHeaders, made: (table: Table) => made.push(table) };
        performFor(batch.scene, addTable(place.sheet.id, options));
        const [table] = made;
        if (table === undefined) throw itemNotFound();
        return object("Table", { sheet: place.sheet, id: table.id });
      },
    ),
    getCount: method([], (target) => tablesOf(target).length),
    getItemAt: method([integer], (target, [index]) => {
      const table = tablesOf(target)[index];
      if (table === undefined) throw itemNotFound();
      return object("Table", table);
    }),
    getItemOrNullObject: method([json], (target, [key]) => found(target, key)),
    ...onEvent("onAdded", "AddedEvent", EVENT.tableAdded),
    ...onEvent("onChanged", "DataChangedEvent", EVENT.tableChanged),
    ...onEvent("onDeleted", "DeletedEvent", EVENT.tableDeleted),
  },
});
