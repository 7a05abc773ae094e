import { anyIntersects, subtractAll } from "../../book/area";
import type { Area } from "../../book/grid";
import { ExcelRefusal } from "../../book/refusal";
import type { Sheet } from "../../book/sheet";
import type { Validation } from "../../book/validation";
import { DEFAULT_VALIDATION } from "../../book/validation";
import { coveringValidations } from "../../rules/coverage";
import type { Step } from "../change";
import { requireAllowed } from "../requireUnlocked";
import { replaceValidations } from "./replaceValidations";

/** What a validation asks, without where. */
export type ValidationSettings = Omit<Validation, "areas">;

/** Replaces whatever the areas were validated by. */
export const setValidation = (
  sheetId: string,
  areas: readonly Area[],
  settings: ValidationSettings,
): Step =>
  changeValidations(sheetId, (sheet) =>
    joined(without(sheet.traits.validations, areas), { ...settings, areas }),
  );

/**
 * Changes a part of what the areas are validated by (a prompt, then a rule). They must agree so
 * far: a prompt on a part, then a rule on a bigger range, is refused (DV23).
 */
export const patchValidation = (
  sheetId: string,
  areas: readonly Area[],
  patch: Partial<ValidationSettings>,
): Step =>
  changeValidations(sheetId, (sheet) => {
    const { validations, isWhole } = coveringValidations(sheet, areas);
    if (validations.length > 1 || (validations.length === 1 && !isWhole)) {
      throw new ExcelRefusal("InvalidArgument");
    }
    const settings = { ...DEFAULT_VALIDATION, ...validations[0], ...patch };
    return joined(without(sheet.traits.validations, areas), { ...settings, areas });
  });

/** Removes validation from the areas only; what else their rules covered keeps them (DV22). */
export const clearValidation = (sheetId: string, areas: readonly Area[]): Step =>
  changeValidations(sheetId, (sheet) => without(sheet.traits.validations, areas));

function changeValidations(sheetId: string, change: (sheet: Sheet) => readonly Validation[]): Step {
  return (book) => {
    const sheet = book.sheet(sheetId);
    requireAllowed(sheet, null);
    return replaceValidations(sheetId, change(sheet))(book);
  };
}

/** Validations that the areas do not touch stay the same objects, and mostly none is touched. */
function without(
  validations: readonly Validation[],
  areas: readonly Area[],
): readonly Validation[] {
  const isTouched = (validation: Validation): boolean =>
    areas.some((area) => anyIntersects(validation.areas, area));
  if (!validations.some(isTouched)) return validations;
  return validations
    .map((validation) =>
      isTouched(validation)
        ? { ...validation, areas: subtractAll(validation.areas, areas) }
        : validation,
    )
    .filter((validation) => validation.areas.length > 0);
}

/** Equal validations are one with more areas, as Excel keeps them. */
function joined(validations: readonly Validation[], added: Validation): Validation[] {
  const twin = validations.find((validation) => asksTheSame(validation, added));
  if (twin === undefined) return [...validations, added];
  const together = { ...twin, areas: [...twin.areas, ...added.areas] };
  return validations.map((validation) => (validation === twin ? together : validation));
}

/** The formula first: a sheet may have thousands of rules, which mostly differ by it. */
const asksTheSame = (one: Validation, other: Validation): boolean =>
  formulaOf(one) === formulaOf(other) && settingsText(one) === settingsText(other);

const formulaOf = ({ rule }: Validation): string =>
  rule.type === "custom" ? rule.formula : rule.type;

const settingsText = ({ rule, ignoreBlanks, prompt, alert }: Validation): string =>
  JSON.stringify([rule, ignoreBlanks, prompt, alert]);
