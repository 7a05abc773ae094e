import { child, method, officeType } from "../../officeType";
import { object } from "../../objects";
import type { RangeTarget } from "../../rangeTarget";
import { editingMembers } from "./editing";
import { hidingMembers } from "./hiding";
import { neighbourMembers } from "./neighbours";
import { numberFormatMembers } from "./numberFormats";
import { partMembers } from "./parts";
import { positionMembers } from "./position";
import { searchMembers } from "./searching";
import { specialCellMembers } from "./specialCells";
import { valueMembers } from "./values";

export const rangeType = officeType<RangeTarget>("Range", {
  identity: (target, { scene }) => {
    const name = scene.session.references.nameOf(target);
    return name === undefined ? {} : { _ReferenceId: name };
  },
  exists: ({ sheet, isGone }, { scene }) => !isGone && scene.book.sheetById(sheet.id) !== null,
  members: {
    ...positionMembers,
    ...neighbourMembers,
    ...valueMembers,
    ...numberFormatMembers,
    ...partMembers,
    ...hidingMembers,
    ...editingMembers,
    ...searchMembers,
    ...specialCellMembers<RangeTarget>(({ area }) => [area]),
    sort: child((target) => object("RangeSort", target)),
    _KeepReference: method([], (target, _none, { scene }) => {
      scene.session.references.keep(object("Range", target));
    }),
  },
});
