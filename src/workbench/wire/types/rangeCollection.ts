import type { Area } from "../../book/grid";
import type { Sheet } from "../../book/sheet";
import { integer } from "../argument";
import { range } from "../objects";
import { method, officeType } from "../officeType";
import { itemNotFound } from "../wireError";

/** Rectangles, each on its sheet. */
export type PlacedAreas = readonly { readonly sheet: Sheet; readonly area: Area }[];

/** The areas of a RangeAreas, without ids: items are found by position. */
export const rangeCollection = officeType<PlacedAreas>("RangeCollection", {
  items: { list: (places) => places.map(({ sheet, area }) => range(sheet, area)) },
  members: {
    getCount: method([], (places) => places.length),
    getItemAt: method([integer], (places, [index]) => {
      const place = places[index];
      if (place === undefined) throw itemNotFound();
      return range(place.sheet, place.area);
    }),
  },
});
