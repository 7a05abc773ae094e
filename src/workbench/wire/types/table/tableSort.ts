import { bodyArea } from "../../../book/table";
import { sortRows } from "../../../change/cells/sortRows";
import { boolean, json, listOf, optional } from "../../argument";
import { method, officeType } from "../../officeType";
import { performFor } from "../../scene";
import { sortField, sortKeys } from "../range/rangeSort";
import type { TableTarget } from "./found";
import { tableOf } from "./found";

export const tableSort = officeType<TableTarget>("TableSort", {
  members: {
    apply: method(
      [listOf(sortField), optional(boolean), json],
      (target, [fields, matchCase], { scene }) => {
        const body = bodyArea(tableOf(target));
        if (body === null) return;
        const keys = sortKeys(body.left, fields);
        performFor(scene, sortRows(target.sheet.id, body, keys, matchCase));
      },
    ),
  },
});
