import type { Area, Cell } from "../../book/grid";
import type { Validation } from "../../book/validation";
import { DEFAULT_VALIDATION } from "../../book/validation";
import type { ValidationSettings } from "../../change/rules/setValidation";
import { clearValidation, patchValidation } from "../../change/rules/setValidation";
import { sharedValidation, validationType } from "../../rules/coverage";
import { areValid, invalidCells } from "../../rules/invalidCells";
import { readAlert, readPrompt, writeAlert, writePrompt } from "../../rules/readAlert";
import { readRule } from "../../rules/readRule";
import { writeRule } from "../../rules/writeRule";
import { areasOfCells } from "../values/areasOfCells";
import { boolean, json } from "../argument";
import type { Batch } from "../batch";
import { rangeAreas } from "../objects";
import { method, officeType, property, readOnly } from "../officeType";
import type { AreasTarget } from "../rangeTarget";
import { performFor } from "../scene";
import { withRangesAsFormulas } from "../values/embeddedRanges";
import { itemNotFound } from "../wireError";

/** Relative references of a rule start at the first cell of the first area (truth DV11). */
const firstCell = ({ areas }: AreasTarget): Cell => {
  const { top: row, left: column } = areas[0] as Area;
  return { row, column };
};

const change = (
  { sheet, areas }: AreasTarget,
  patch: Partial<ValidationSettings>,
  { scene }: Batch,
): void => performFor(scene, patchValidation(sheet.id, areas, patch));

/** What all cells share; the defaults where there is no rule; `null` where they differ (DV24). */
const shared = <V>(
  { sheet, areas }: AreasTarget,
  read: (validation: Omit<Validation, "areas">) => V,
): V | null => {
  const validation = sharedValidation(sheet, areas);
  if (validation !== null) return read(validation);
  return validationType(sheet, areas) === "None" ? read(DEFAULT_VALIDATION) : null;
};

const invalidAreas = ({ sheet, areas }: AreasTarget, { scene }: Batch): Area[] =>
  areasOfCells(invalidCells(scene.book, sheet, areas));

export const dataValidation = officeType<AreasTarget>("DataValidation", {
  members: {
    errorAlert: property(
      (target) => shared(target, ({ alert }) => writeAlert(alert)),
      json,
      (target, given, batch) => change(target, { alert: readAlert(given) }, batch),
    ),
    ignoreBlanks: property(
      (target) => shared(target, ({ ignoreBlanks }) => ignoreBlanks),
      boolean,
      (target, ignoreBlanks, batch) => change(target, { ignoreBlanks }, batch),
    ),
    prompt: property(
      (target) => shared(target, ({ prompt }) => writePrompt(prompt)),
      json,
      (target, given, batch) => change(target, { prompt: readPrompt(given) }, batch),
    ),
    rule: property(
      (target) => shared(target, ({ rule }) => writeRule(rule, firstCell(target))),
      json,
      (target, given, batch) => {
        const rule = readRule(withRangesAsFormulas(given, batch), firstCell(target));
        change(target, { rule }, batch);
      },
    ),
    type: readOnly(({ sheet, areas }) => validationType(sheet, areas)),
    valid: readOnly(({ sheet, areas }, { scene }) => areValid(scene.book, sheet, areas)),
    clear: method([], ({ sheet, areas }, _none, { scene }) =>
      performFor(scene, clearValidation(sheet.id, areas)),
    ),
    /** None: ItemNotFound (truth DV19). */
    getInvalidCells: method([], (target, _none, batch) => {
      const areas = invalidAreas(target, batch);
      if (areas.length === 0) throw itemNotFound();
      return rangeAreas(target.sheet, areas);
    }),
    getInvalidCellsOrNullObject: method([], (target, _none, batch) => {
      const areas = invalidAreas(target, batch);
      return areas.length === 0 ? null : rangeAreas(target.sheet, areas);
    }),
  },
});
