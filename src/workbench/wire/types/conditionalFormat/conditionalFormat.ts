import type { ConditionalRule } from "../../../book/conditionalFormat";
import {
  deleteConditionalFormat,
  setConditionalFormatPriority,
} from "../../../change/rules/conditionalFormats";
import { boolean, integer } from "../../argument";
import { object, range, rangeAreas } from "../../objects";
import type { Member } from "../../officeType";
import { child, method, officeType, property, readOnly } from "../../officeType";
import { ExcelRefusal } from "../../../book/refusal";
import { performFor } from "../../scene";
import type { Targets } from "../../targets";
import type { FormatTarget } from "./found";
import { changeFormat, formatOf } from "./found";

type Kind = ConditionalRule["type"];

const OFFICE_TYPES: Readonly<Record<Kind, string>> = {
  cellValue: "CellValue",
  colorScale: "ColorScale",
  containsText: "ContainsText",
  custom: "Custom",
  dataBar: "DataBar",
  iconSet: "IconSet",
  presetCriteria: "PresetCriteria",
  topBottom: "TopBottom",
};

const GRAPHICAL: readonly Kind[] = ["colorScale", "dataBar", "iconSet"];

type KindType =
  | "CellValueConditionalFormat"
  | "ColorScaleConditionalFormat"
  | "CustomConditionalFormat"
  | "DataBarConditionalFormat"
  | "IconSetConditionalFormat"
  | "PresetCriteriaConditionalFormat"
  | "TextConditionalFormat"
  | "TopBottomConditionalFormat";

/** The member of one kind throws on a format of another; its OrNull form is null (truth CF4). */
const ofKind = (
  name: string,
  kind: Kind,
  type: KindType & keyof Targets,
): Record<string, Member<FormatTarget>> => ({
  [name]: child((target) => {
    if (formatOf(target).rule.type !== kind) throw new ExcelRefusal("InvalidOperation");
    return object(type, target);
  }),
  [`${name}OrNullObject`]: child((target) =>
    formatOf(target).rule.type === kind ? object(type, target) : null,
  ),
});

export const conditionalFormat = officeType<FormatTarget>("ConditionalFormat", {
  identity: ({ id }) => ({ Id: id }),
  exists: ({ sheet, id }) => sheet.traits.conditionalFormats.some((format) => format.id === id),
  members: {
    id: readOnly(({ id }) => id),
    type: readOnly((target) => OFFICE_TYPES[formatOf(target).rule.type]),
    /** 0 is applied first; the others are renumbered (truth CF2). */
    priority: property(
      ({ sheet, id }) => sheet.traits.conditionalFormats.findIndex((format) => format.id === id),
      integer,
      ({ sheet, id }, priority, { scene }) =>
        performFor(scene, setConditionalFormatPriority(sheet.id, id, priority)),
    ),
    /** `null` for bars, scales and icons (truth CF3). */
    stopIfTrue: property(
      (target) => {
        const { rule, stopIfTrue } = formatOf(target);
        return GRAPHICAL.includes(rule.type) ? null : stopIfTrue;
      },
      boolean,
      (target, stopIfTrue, batch) => changeFormat(target, { stopIfTrue }, batch),
    ),
    ...ofKind("cellValue", "cellValue", "CellValueConditionalFormat"),
    ...ofKind("colorScale", "colorScale", "ColorScaleConditionalFormat"),
    ...ofKind("dataBar", "dataBar", "DataBarConditionalFormat"),
    ...ofKind("iconSet", "iconSet", "IconSetConditionalFormat"),
    ...ofKind("custom", "custom", "CustomConditionalFormat"),
    ...ofKind("preset", "presetCriteria", "PresetCriteriaConditionalFormat"),
    ...ofKind("textComparison", "containsText", "TextConditionalFormat"),
    ...ofKind("topBottom", "topBottom", "TopBottomConditionalFormat"),
    delete: method([], ({ sheet, id }, _none, { scene }) =>
      performFor(scene, deleteConditionalFormat(sheet.id, id)),
    ),
    /** Throws when it covers several ranges (truth CF5). */
    getRange: method([], (target) => {
      const [area, ...others] = formatOf(target).areas;
      if (area === undefined || others.length > 0) throw new ExcelRefusal("InvalidOperation");
      return range(target.sheet, area);
    }),
    getRangeOrNullObject: method([], (target) => {
      const [area, ...others] = formatOf(target).areas;
      return area === undefined || others.length > 0 ? null : range(target.sheet, area);
    }),
    getRanges: method([], (target) => rangeAreas(target.sheet, formatOf(target).areas)),
  },
});
