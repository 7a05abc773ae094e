import { columnCount } from "../../../book/area";
import { setCells } from "../../../change/cells/setCells";
import type { Content } from "../../../change/cells/content";
import { Formula } from "../../../change/cells/content";
import { boolean, integer, listOf, within } from "../../argument";
import { object } from "../../objects";
import type { Member } from "../../officeType";
import { method, officeType, readOnly } from "../../officeType";
import type { RangeTarget } from "../../rangeTarget";
import { performFor } from "../../scene";
import { cellJson } from "../../values/cellJson";

/** What `removeDuplicates` answers. */
export interface Removal {
  readonly removed: number;
  readonly uniqueRemaining: number;
}

export const removeDuplicatesResult = officeType<Removal>("RemoveDuplicatesResult", {
  members: {
    removed: readOnly(({ removed }) => removed),
    uniqueRemaining: readOnly(({ uniqueRemaining }) => uniqueRemaining),
  },
});

/** Compares stored values, blanks too; rows move up within the range only (truth V49). */
export const duplicateMembers: Record<string, Member<RangeTarget>> = {
  removeDuplicates: method(
    [listOf(integer), boolean],
    ({ sheet, area }: RangeTarget, [columns, includesHeader], { scene }) => {
      columns.forEach(within(0, columnCount(area) - 1));
      const top = area.top + (includesHeader ? 1 : 0);
      const body = { ...area, top };
      const values = sheet.values(body);
      const seen = new Set<string>();
      const kept = values.flatMap((line, i) => {
        const key = JSON.stringify(columns.map((column) => keyOf(cellJson(line[column] ?? null))));
        if (seen.has(key)) return [];
        seen.add(key);
        return [i];
      });
      const contentAt = (row: number, column: number): Content => {
        const formula = sheet.formula(row, column);
        return formula === null ? sheet.cells.value(row, column) : new Formula(formula);
      };
      const rows = values.map((line, i) =>
        line.map((_, j) => {
          const from = kept[i];
          return from === undefined ? null : contentAt(top + from, area.left + j);
        }),
      );
      const at = { row: top, column: area.left };
      const removed = values.length - kept.length;
      if (removed > 0) performFor(scene, setCells(sheet.id, at, rows));
      return object("RemoveDuplicatesResult", { removed, uniqueRemaining: kept.length });
    },
  ),
};

const keyOf = (value: string | number | boolean): string =>
  `${typeof value} ${String(value).toLowerCase()}`;
