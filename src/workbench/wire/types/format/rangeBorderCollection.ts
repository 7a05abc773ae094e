import type { Border, Borders } from "../../../book/style";
import { integer, oneOf } from "../../argument";
import { object } from "../../objects";
import { method, officeType, readOnly } from "../../officeType";
import { itemNotFound } from "../../wireError";
import type { BorderIndex } from "./borderSides";
import { BORDER_INDEXES } from "./borderSides";
import type { LookTarget } from "./namedTarget";
import { derivedMember } from "./styleMember";
import { amountOf, tintAmount, tintedLine } from "./tints";

const border = (look: LookTarget, index: BorderIndex) => object("RangeBorder", { look, index });

const drawnLines = (borders: Borders): [string, Border][] =>
  Object.entries(borders).filter((side): side is [string, Border] => side[1] !== null);

export const rangeBorderCollection = officeType<LookTarget>("RangeBorderCollection", {
  items: {
    list: (target) => BORDER_INDEXES.map((index) => border(target, index)),
    // A word that names no side is a wrong argument, not a border that is missing.
    find: (target, key) => border(target, oneOf(BORDER_INDEXES)(key)),
  },
  members: {
    /** Of the lines that are drawn; the others have no colour to tint. */
    tintAndShade: derivedMember(
      ({ borders }) => {
        const [first = 0, ...others] = drawnLines(borders).map(([, { tint }]) => amountOf(tint));
        return others.every((other) => other === first) ? first : null;
      },
      tintAmount,
      ({ borders }, amount) => {
        const lines = drawnLines(borders).map(([side, line]) => [side, tintedLine(line, amount)]);
        return { borders: Object.fromEntries(lines) as Partial<Borders> };
      },
    ),
    count: readOnly(() => BORDER_INDEXES.length),
    getItemAt: method([integer], (target, [position]) => {
      const index = BORDER_INDEXES[position];
      if (index === undefined) throw itemNotFound();
      return border(target, index);
    }),
  },
});
