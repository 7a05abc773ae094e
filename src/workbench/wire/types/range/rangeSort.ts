import { extent } from "../../../book/area";
import type { SortKey } from "../../../change/cells/sortRows";
import { sortColumns, sortRows } from "../../../change/cells/sortRows";
import type { Reader } from "../../argument";
import { boolean, integer, listOf, oneOf, optional, recordOf } from "../../argument";
import { method, officeType } from "../../officeType";
import type { RangeTarget } from "../../rangeTarget";
import { performFor } from "../../scene";
import { invalidArgument, WireError } from "../../wireError";

const ORIENTATIONS = ["Rows", "Columns"] as const;
export const METHODS = ["PinYin", "StrokeCount"] as const;

/** Options of a sort field that Excel has and the host plays; others are refused by name. */
const PLAYED = ["key", "ascending", "sortOn", "dataOption"];
const FIELD_OPTIONS = [...PLAYED, "color", "icon", "subField"];

interface SortField {
  /** Column of the range, from 0; its row where columns are sorted. */
  readonly key: number;
  readonly ascending: boolean;
}

export const sortField: Reader<SortField> = (raw) => {
  const field = recordOf("SortField", FIELD_OPTIONS)(raw);
  const isSet = (name: string) => field[name] !== undefined && field[name] !== null;
  const unknown = Object.keys(field).find((name) => isSet(name) && !PLAYED.includes(name));
  if (unknown !== undefined) {
    throw new WireError("NotImplemented", `The workbench does not sort by ${unknown}.`);
  }
  if (isSet("sortOn")) oneOf(["Value"] as const)(field.sortOn);
  if (isSet("dataOption")) oneOf(["Normal"] as const)(field.dataOption);
  return {
    key: integer(field.key),
    ascending: isSet("ascending") ? boolean(field.ascending) : true,
  };
};

/** Keys count from the first line of the area, and stay within it. */
export const sortKeys = (
  [first, last]: readonly [number, number],
  fields: readonly SortField[],
): SortKey[] =>
  fields.map(({ key, ascending }) => {
    if (key < 0 || first + key > last) throw invalidArgument(`${key} is no line of the range.`);
    return { column: first + key, ascending };
  });

export const rangeSort = officeType<RangeTarget>("RangeSort", {
  members: {
    apply: method(
      [
        listOf(sortField),
        optional(boolean),
        optional(boolean),
        optional(oneOf(ORIENTATIONS)),
        optional(oneOf(METHODS)),
      ],
      ({ sheet, area }, [fields, matchCase, hasHeaders, orientation], { scene }) => {
        if (orientation === "Columns") {
          const body = hasHeaders === true ? { ...area, left: area.left + 1 } : area;
          const keys = sortKeys(extent(area, "rows"), fields);
          performFor(scene, sortColumns(sheet.id, body, keys, matchCase));
          return;
        }
        const body = hasHeaders === true ? { ...area, top: area.top + 1 } : area;
        performFor(
          scene,
          sortRows(sheet.id, body, sortKeys(extent(area, "columns"), fields), matchCase),
        );
      },
    ),
  },
});
