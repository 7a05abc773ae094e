import { containsArea, intersect } from "../../../book/area";
import type { Area } from "../../../book/grid";
import type { Sheet } from "../../../book/sheet";
import { json } from "../../argument";
import { object } from "../../objects";
import { method, officeType } from "../../officeType";
import { itemNotFound } from "../../wireError";
import type { TableTarget } from "./found";
import { tableOf } from "./found";

/** Tables that some cells touch, or that lie wholly within them. */
export interface ScopedTables {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
  readonly fullyContained: boolean;
}

function within({ sheet, areas, fullyContained }: ScopedTables): TableTarget[] {
  return sheet.traits.tables
    .filter((table) =>
      areas.some((area) =>
        fullyContained ? containsArea(area, table.area) : intersect(area, table.area) !== null,
      ),
    )
    .map(({ id }) => ({ sheet, id }));
}

const found = (scope: ScopedTables, key: unknown) => {
  const name = String(key).toLowerCase();
  const table = within(scope).find(
    (each) => String(each.id) === name || tableOf(each).name.toLowerCase() === name,
  );
  return table === undefined ? null : object("Table", table);
};

export const tableScopedCollection = officeType<ScopedTables>("TableScopedCollection", {
  items: { list: (scope) => within(scope).map((table) => object("Table", table)), find: found },
  members: {
    getCount: method([], (scope) => within(scope).length),
    getFirst: method([], (scope) => {
      const [table] = within(scope);
      if (table === undefined) throw itemNotFound();
      return object("Table", table);
    }),
    getItemOrNullObject: method([json], (scope, [key]) => found(scope, key)),
  },
});
