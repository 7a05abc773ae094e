import { areasAddress, quotedSheetName } from "../../book/address";
import type { OfficeObject } from "../officeObject";
import { integer, text } from "../argument";
import { object } from "../objects";
import { child, method, officeType, readOnly } from "../officeType";
import type { AreasTarget } from "../rangeTarget";
import { itemNotFound } from "../wireError";

/** Areas of several sheets, sheet by sheet. */
export type WorkbookAreas = readonly AreasTarget[];

const ofSheet = (all: WorkbookAreas, key: string): OfficeObject | null => {
  const wanted = key.toLowerCase();
  const found = all.find(({ sheet }) =>
    [sheet.id, sheet.name].some((k) => k.toLowerCase() === wanted),
  );
  return found === undefined ? null : object("RangeAreas", found);
};

const addressOf = ({ sheet, areas }: AreasTarget): string =>
  areas.map((area) => `${quotedSheetName(sheet.name)}!${areasAddress([area])}`).join(",");

export const workbookRangeAreas = officeType<WorkbookAreas>("WorkbookRangeAreas", {
  identity: (target, { scene }) => {
    const name = scene.session.references.nameOf(target);
    return name === undefined ? {} : { _ReferenceId: name };
  },
  members: {
    addresses: readOnly((all) => all.map(addressOf)),
    areas: child((all) => object("RangeAreasCollection", all)),
    ranges: child((all) =>
      object(
        "RangeCollection",
        all.flatMap(({ sheet, areas }) => areas.map((area) => ({ sheet, area }))),
      ),
    ),
    getRangeAreasBySheet: method([text], (all, [key]) => {
      const found = ofSheet(all, key);
      if (found === null) throw itemNotFound();
      return found;
    }),
    getRangeAreasOrNullObjectBySheet: method([text], (all, [key]) => ofSheet(all, key)),
    _KeepReference: method([], (target, _none, { scene }) => {
      scene.session.references.keep(object("WorkbookRangeAreas", target));
    }),
  },
});

/** One RangeAreas for each sheet, found by position. */
export const rangeAreasCollection = officeType<WorkbookAreas>("RangeAreasCollection", {
  items: { list: (all) => all.map((areas) => object("RangeAreas", areas)) },
  members: {
    getCount: method([], (all) => all.length),
    getItemAt: method([integer], (all, [index]) => {
      const areas = all[index];
      if (areas === undefined) throw itemNotFound();
      return object("RangeAreas", areas);
    }),
  },
});
