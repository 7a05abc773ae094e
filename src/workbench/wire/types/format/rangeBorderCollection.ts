import { integer } from "../../argument";
import { object } from "../../objects";
import { method, officeType, readOnly } from "../../officeType";
import type { AreasTarget } from "../../rangeTarget";
import { itemNotFound } from "../../wireError";
import type { BorderIndex } from "./borderSides";
import { BORDER_INDEXES } from "./borderSides";

const border = ({ sheet, areas }: AreasTarget, index: BorderIndex) =>
  object("RangeBorder", { sheet, areas, index });

export const rangeBorderCollection = officeType<AreasTarget>("RangeBorderCollection", {
  items: {
    list: (target) => BORDER_INDEXES.map((index) => border(target, index)),
    find: (target, key) => {
      const index = BORDER_INDEXES.find((known) => known === key);
      return index === undefined ? null : border(target, index);
    },
  },
  members: {
    count: readOnly(() => BORDER_INDEXES.length),
    getItemAt: method([integer], (target, [position]) => {
      const index = BORDER_INDEXES[position];
      if (index === undefined) throw itemNotFound();
      return border(target, index);
    }),
  },
});
