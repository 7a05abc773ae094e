import { child, method, officeType } from "../../officeType";
import { object } from "../../objects";
import type { RangeTarget } from "../../rangeTarget";
import { cellPropertyMembers } from "./cellProperties";
import { copyMembers } from "./copies";
import { duplicateMembers } from "./duplicates";
import { editingMembers } from "./editing";
import { fillingMembers } from "./filling";
import { hidingMembers } from "./hiding";
import { groupMembers } from "./groups";
import { hyperlinkMembers } from "./hyperlinks";
import { measureMembers } from "./measures";
import { neighbourMembers } from "./neighbours";
import { numberFormatMembers } from "./numberFormats";
import { partMembers } from "./parts";
import { positionMembers } from "./position";
import { regionMembers } from "./regions";
import { searchMembers } from "./searching";
import { specialCellMembers } from "./specialCells";
import { spillMembers } from "./spills";
import { tracingMembers } from "./tracing";
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
    ...tracingMembers,
    ...valueMembers,
    ...numberFormatMembers,
    ...partMembers,
    ...fillingMembers,
    ...hidingMembers,
    ...hyperlinkMembers,
    ...groupMembers,
    ...editingMembers,
    ...measureMembers,
    ...cellPropertyMembers,
    ...copyMembers,
    ...duplicateMembers,
    ...regionMembers,
    ...searchMembers,
    ...spillMembers,
    ...specialCellMembers<RangeTarget>(({ area }) => [area]),
    calculate: method([], (_target, _none, { scene }) => scene.book.calculate()),
    setDirty: method([], () => null),
    sort: child((target) => object("RangeSort", target)),
    _KeepReference: method([], (target, _none, { scene }) => {
      scene.session.references.keep(object("Range", target));
    }),
  },
});
