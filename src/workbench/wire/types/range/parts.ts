import { boolean, optional } from "../../argument";
import { object } from "../../objects";
import type { Member } from "../../officeType";
import { child, method } from "../../officeType";
import type { RangeTarget } from "../../rangeTarget";
import { AreasTarget } from "../../rangeTarget";
import { styleOfCells } from "../format/rangeStyle";
import { visibleView } from "../rangeView";

const asAreas = ({ sheet, area }: RangeTarget): AreasTarget => new AreasTarget(sheet, [area]);

/** What hangs on the cells: look and rules. */
export const partMembers: Record<string, Member<RangeTarget>> = {
  conditionalFormats: child((target) => object("ConditionalFormatCollection", asAreas(target))),
  style: styleOfCells(asAreas),
  dataValidation: child((target) => object("DataValidation", asAreas(target))),
  /** Writing it is refused by the size of what is shown; only reading is of use (truth V40). */
  getVisibleView: method([], (target: RangeTarget) => object("RangeView", visibleView(target))),
  getTables: method([optional(boolean)], ({ sheet, area }: RangeTarget, [fullyContained]) =>
    object("TableScopedCollection", {
      sheet,
      areas: [area],
      fullyContained: fullyContained ?? false,
    }),
  ),
  format: child((target) => object("RangeFormat", asAreas(target))),
};
