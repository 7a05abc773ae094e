import { changeTable } from "../../../change/tables/changeTable";
import { sortTable } from "../../../change/tables/sortTable";
import { boolean, listOf, oneOf, optional } from "../../argument";
import { method, officeType, readOnly } from "../../officeType";
import { performFor } from "../../scene";
import { invalidArgument } from "../../wireError";
import { METHODS, sortField } from "../range/rangeSort";
import type { TableTarget } from "./found";
import { tableOf } from "./found";

export const tableSort = officeType<TableTarget>("TableSort", {
  members: {
    /** The columns of the last sort, by their place in the table. */
    fields: readOnly((target) => {
      const { columns, sort } = tableOf(target);
      return (sort?.keys ?? []).flatMap(({ columnId, ascending }) => {
        const key = columns.findIndex(({ id }) => id === columnId);
        return key < 0 ? [] : [{ key, ascending, sortOn: "Value", dataOption: "Normal" }];
      });
    }),
    matchCase: readOnly((target) => tableOf(target).sort?.matchCase ?? false),
    /** Of Chinese characters: the one that Excel has by default. */
    method: readOnly(() => "PinYin"),
    apply: method(
      [listOf(sortField), optional(boolean), optional(oneOf(METHODS))],
      (target, [fields, matchCase], { scene }) => {
        const { columns } = tableOf(target);
        const keys = fields.map(({ key, ascending }) => {
          const column = columns[key];
          if (column === undefined) throw invalidArgument(`The table has no column ${key}.`);
          return { columnId: column.id, ascending };
        });
        const sort = { keys, matchCase: matchCase ?? false };
        performFor(scene, sortTable(target.sheet, target.id, sort));
      },
    ),
    /** Forgets how the table was sorted; its rows stay where they are. */
    clear: method([], ({ sheet, id }, _none, { scene }) =>
      performFor(scene, changeTable(sheet.id, id, { sort: undefined }, "filter")),
    ),
    /** Sorts again as last time; a table that was not sorted stays as it is. */
    reapply: method([], (target, _none, { scene }) => {
      const { sort } = tableOf(target);
      if (sort !== undefined) performFor(scene, sortTable(target.sheet, target.id, sort));
    }),
  },
});
