import { integer } from "../../argument";
import { object } from "../../objects";
import { child, method, officeType } from "../../officeType";
import type { AreasTarget } from "../../rangeTarget";
import { alignmentMembers, MAX_INDENT } from "./alignmentMembers";
import { lineSizeMembers } from "./lineSizes";
import { patchStyle, readStyle } from "./styleMember";

export const rangeFormat = officeType<AreasTarget>("RangeFormat", {
  members: {
    borders: child((target) => object("RangeBorderCollection", target)),
    fill: child((target) => object("RangeFill", target)),
    font: child((target) => object("RangeFont", target)),
    protection: child((target) => object("FormatProtection", target)),
    ...alignmentMembers,
    adjustIndent: method([integer], (target, [amount], batch) => {
      const indent = (readStyle(target, batch, (style) => style.indent) ?? 0) + amount;
      patchStyle(target, batch, { indent: Math.min(Math.max(indent, 0), MAX_INDENT) });
    }),
    ...lineSizeMembers,
  },
});
