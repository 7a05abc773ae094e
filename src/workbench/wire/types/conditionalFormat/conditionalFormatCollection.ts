import { anyIntersects } from "../../../book/area";
import type { ConditionalRule } from "../../../book/conditionalFormat";
import {
  addConditionalFormat,
  clearConditionalFormats,
} from "../../../change/rules/conditionalFormats";
import { integer, oneOf, text } from "../../argument";
import type { OfficeObject } from "../../officeObject";
import { object } from "../../objects";
import { method, officeType } from "../../officeType";
import type { AreasTarget } from "../../rangeTarget";
import { performFor } from "../../scene";
import { itemNotFound } from "../../wireError";
import { NEW_DRAWINGS, ruleOfDrawing } from "./drawing";

const TYPES = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;

/** What a new format of each type asks before its rule is set. */
const NEW_RULES: Readonly<Record<(typeof TYPES)[number], ConditionalRule>> = {
  Custom: { type: "custom", formula: "" },
  CellValue: { type: "cellValue", operator: "equalTo", formula1: "" },
  ColorScale: ruleOfDrawing(NEW_DRAWINGS.colorScale),
  ContainsText: { type: "containsText", operator: "contains", text: "" },
  DataBar: ruleOfDrawing(NEW_DRAWINGS.dataBar),
  IconSet: ruleOfDrawing(NEW_DRAWINGS.iconSet),
  PresetCriteria: { type: "presetCriteria", criterion: "blanks" },
  TopBottom: { type: "topBottom", bottom: false, percent: false, rank: 10 },
};

const item = ({ sheet, areas }: AreasTarget, id: string): OfficeObject =>
  object("ConditionalFormat", { sheet, id, through: areas });

/** The formats that touch the range, by priority (truth CF6). */
const idsOf = ({ sheet, areas }: AreasTarget): string[] =>
  sheet.traits.conditionalFormats
    .filter((format) => areas.some((area) => anyIntersects(format.areas, area)))
    .map(({ id }) => id);

const found = (target: AreasTarget, id: unknown): OfficeObject | null =>
  idsOf(target).includes(String(id)) ? item(target, String(id)) : null;

export const conditionalFormatCollection = officeType<AreasTarget>("ConditionalFormatCollection", {
  items: {
    list: (target) => idsOf(target).map((id) => item(target, id)),
    find: found,
  },
  members: {
    /** At first priority (truth CF1). */
    add: method([oneOf(TYPES)], (target, [type], { scene }) => {
      const rule = NEW_RULES[type];
      const { sheet, areas } = target;
      const id = scene.book.nextFormatId();
      const format = { id, areas, rule, look: {}, stopIfTrue: false };
      performFor(scene, addConditionalFormat(sheet.id, format));
      return item(target, id);
    }),
    /** On these cells only: formats shrink (truth CF6). */
    clearAll: method([], ({ sheet, areas }, _none, { scene }) =>
      performFor(scene, clearConditionalFormats(sheet.id, areas)),
    ),
    getCount: method([], (target) => idsOf(target).length),
    getItemAt: method([integer], (target, [index]) => {
      const id = idsOf(target)[index];
      if (id === undefined) throw itemNotFound();
      return item(target, id);
    }),
    getItemOrNullObject: method([text], (target, [id]) => found(target, id)),
  },
});
