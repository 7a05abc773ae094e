import { WHOLE_SHEET } from "../../../book/area";
import type { Sheet } from "../../../book/sheet";
import { setCells } from "../../../change/cells/setCells";
import { sequence } from "../../../change/together";
import { json, text } from "../../argument";
import type { Batch } from "../../batch";
import { rangeAreas } from "../../objects";
import type { Member } from "../../officeType";
import { method } from "../../officeType";
import { performFor } from "../../scene";
import { areasOfCells } from "../../values/areasOfCells";
import { replacements } from "../../values/replacements";
import { findCells, matcher, readSearch } from "../../values/searching";
import { itemNotFound } from "../../wireError";

const findAll = (sheet: Sheet, sought: string, criteria: unknown, batch: Batch) =>
  areasOfCells(findCells(sheet, WHOLE_SHEET, matcher(sought, readSearch(criteria)), batch));

export const worksheetSearchMembers: Record<string, Member<Sheet>> = {
  findAll: method([text, json], (sheet: Sheet, [sought, criteria], batch) => {
    const areas = findAll(sheet, sought, criteria, batch);
    if (areas.length === 0) throw itemNotFound();
    return rangeAreas(sheet, areas);
  }),
  findAllOrNullObject: method([text, json], (sheet: Sheet, [sought, criteria], batch) => {
    const areas = findAll(sheet, sought, criteria, batch);
    return areas.length === 0 ? null : rangeAreas(sheet, areas);
  }),
  /** In texts only; the number of replacements. */
  replaceAll: method([text, text, json], (sheet: Sheet, [sought, replacement, criteria], batch) => {
    const search = readSearch(criteria);
    const found = replacements(sheet, WHOLE_SHEET, sought, replacement, search, batch);
    const steps = found.map(({ at, after }) => setCells(sheet.id, at, [[after]]));
    if (steps.length > 0) performFor(batch.scene, sequence(steps));
    return found.reduce((sum, { count }) => sum + count, 0);
  }),
};
