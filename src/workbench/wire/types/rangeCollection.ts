import { integer } from "../argument";
import { range } from "../objects";
import { method, officeType } from "../officeType";
import type { AreasTarget } from "../rangeTarget";
import { itemNotFound } from "../wireError";

/** The areas of a RangeAreas, without ids: items are found by position. */
export const rangeCollection = officeType<AreasTarget>("RangeCollection", {
  items: { list: ({ sheet, areas }) => areas.map((area) => range(sheet, area)) },
  members: {
    getCount: method([], ({ areas }) => areas.length),
    getItemAt: method([integer], ({ sheet, areas }, [index]) => {
      const area = areas[index];
      if (area === undefined) throw itemNotFound();
      return range(sheet, area);
    }),
  },
});
