import { sheetAddress } from "../../book/address";
import { cellCount } from "../../book/area";
import { object } from "../objects";
import { child, method, officeType, readOnly } from "../officeType";
import type { AreasTarget } from "../rangeTarget";

export const rangeAreas = officeType<AreasTarget>("RangeAreas", {
  identity: (target, { scene }) => {
    const name = scene.session.references.nameOf(target);
    return name === undefined ? {} : { _ReferenceId: name };
  },
  exists: ({ sheet }, { scene }) => scene.book.sheetById(sheet.id) !== null,
  members: {
    address: readOnly(({ sheet, areas }) =>
      areas.map((area) => sheetAddress(sheet.name, area)).join(","),
    ),
    areaCount: readOnly(({ areas }) => areas.length),
    cellCount: readOnly(({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0)),
    worksheet: child(({ sheet }) => object("Worksheet", sheet)),
    _KeepReference: method([], (target, _none, { scene }) => {
      scene.session.references.keep(object("RangeAreas", target));
    }),
  },
});
