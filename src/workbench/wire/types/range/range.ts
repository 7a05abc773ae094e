import { method, officeType } from "../../officeType";
import type { RangeTarget } from "../../rangeTarget";
import { object } from "../../objects";
import { neighbourMembers } from "./neighbours";
import { positionMembers } from "./position";
import { valueMembers } from "./values";

export const rangeType = officeType<RangeTarget>("Range", {
  identity: (target, { scene }) => {
    const name = scene.session.references.nameOf(target);
    return name === undefined ? {} : { _ReferenceId: name };
  },
  exists: ({ sheet }, { scene }) => scene.book.sheetById(sheet.id) !== null,
  members: {
    ...positionMembers,
    ...neighbourMembers,
    ...valueMembers,
    _KeepReference: method([], (target, _none, { scene }) => {
      scene.session.references.keep(object("Range", target));
    }),
  },
});
