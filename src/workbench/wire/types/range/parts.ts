import { object } from "../../objects";
import type { Member } from "../../officeType";
import { child } from "../../officeType";
import type { RangeTarget } from "../../rangeTarget";
import { AreasTarget } from "../../rangeTarget";

const asAreas = ({ sheet, area }: RangeTarget): AreasTarget => new AreasTarget(sheet, [area]);

/** What hangs on the cells: look and rules. */
export const partMembers: Record<string, Member<RangeTarget>> = {
  conditionalFormats: child((target) => object("ConditionalFormatCollection", asAreas(target))),
  dataValidation: child((target) => object("DataValidation", asAreas(target))),
  format: child((target) => object("RangeFormat", asAreas(target))),
};
