import { anyIntersects, subtractAll } from "../../book/area";
import type { Area } from "../../book/grid";
import type { Sheet } from "../../book/sheet";
import type { Hyperlink } from "../../book/sheetTraits";
import type { Step } from "../change";
import { requireAllowed } from "../requireUnlocked";
import { setSheetTraits } from "../setTraits";

/** Lays links over cells, in place of those that they had. */
export const setHyperlinks =
  (sheetId: string, links: readonly Hyperlink[]): Step =>
  (book) => {
    const sheet = book.sheet(sheetId);
    requireAllowed(sheet, "allowInsertHyperlinks");
    const areas = links.map(({ area }) => area);
    const hyperlinks = [...outside(sheet, areas), ...links];
    return setSheetTraits(sheetId, { hyperlinks }, "hyperlink")(book);
  };

/** Takes links off; what the cells hold and their look stay (V47). */
export const clearHyperlinks =
  (sheetId: string, areas: readonly Area[]): Step =>
  (book) => {
    const sheet = book.sheet(sheetId);
    return setSheetTraits(sheetId, { hyperlinks: outside(sheet, areas) }, "hyperlink")(book);
  };

export const hasHyperlinks = (sheet: Sheet, areas: readonly Area[]): boolean =>
  sheet.traits.hyperlinks.some(({ area }) => anyIntersects(areas, area));

/** What the links of a sheet cover without some areas. */
const outside = ({ traits }: Sheet, areas: readonly Area[]): Hyperlink[] =>
  traits.hyperlinks.flatMap((link) =>
    anyIntersects(areas, link.area)
      ? subtractAll([link.area], areas).map((area) => ({ ...link, area }))
      : [link],
  );
