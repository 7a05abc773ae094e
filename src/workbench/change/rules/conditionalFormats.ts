import { subtractAll } from "../../book/area";
import type { ConditionalFormat } from "../../book/conditionalFormat";
import type { Area } from "../../book/grid";
import { ExcelRefusal } from "../../book/refusal";
import type { Step } from "../change";
import { requireAllowed } from "../requireUnlocked";
import { setSheetTraits } from "../setTraits";

type Formats = readonly ConditionalFormat[];

/** Adds a format at first priority: the others move down (CF1). */
export const addConditionalFormat = (sheetId: string, format: ConditionalFormat): Step =>
  changeFormats(sheetId, (formats) => [format, ...formats]);

/** Changes areas, rule, look or `stopIfTrue` of a format. */
export const changeConditionalFormat = (
  sheetId: string,
  id: string,
  patch: Partial<Omit<ConditionalFormat, "id">>,
): Step =>
  changeFormats(sheetId, (formats) => {
    const known = found(formats, id);
    return formats.map((format) => (format === known ? { ...format, ...patch } : format));
  });

/** Moves a format; out of bounds goes to the end, negative counts from the end (CF2). */
export const setConditionalFormatPriority = (sheetId: string, id: string, priority: number): Step =>
  changeFormats(sheetId, (formats) => {
    const moved = found(formats, id);
    const others = formats.filter((format) => format !== moved);
    const wanted = priority < 0 ? formats.length + priority : priority;
    const place = Math.min(Math.max(wanted, 0), others.length);
    return [...others.slice(0, place), moved, ...others.slice(place)];
  });

export const deleteConditionalFormat = (sheetId: string, id: string): Step =>
  changeFormats(sheetId, (formats) => {
    const lost = found(formats, id);
    return formats.filter((format) => format !== lost);
  });

/** Takes formats off the areas; those that also cover other cells shrink to them (CF6). */
export const clearConditionalFormats = (sheetId: string, areas: readonly Area[]): Step =>
  changeFormats(sheetId, (formats) =>
    formats
      .map((format) => ({ ...format, areas: subtractAll(format.areas, areas) }))
      .filter((format) => format.areas.length > 0),
  );

function changeFormats(sheetId: string, change: (formats: Formats) => Formats): Step {
  return (book) => {
    const sheet = book.sheet(sheetId);
    requireAllowed(sheet, "allowFormatCells");
    const conditionalFormats = change(sheet.traits.conditionalFormats);
    return setSheetTraits(sheetId, { conditionalFormats }, "conditionalFormat")(book);
  };
}

function found(formats: Formats, id: string): ConditionalFormat {
  const format = formats.find((each) => each.id === id);
  if (format === undefined) throw new ExcelRefusal("ItemNotFound");
  return format;
}
