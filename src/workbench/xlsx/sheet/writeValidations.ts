import type { Validation, ValidationRule } from "../../book/validation";
import { element, NOTHING, text, unlessEmpty, type Markup } from "../../xml/markup";
import { formulaToFile, type Origin } from "../formula/fileFormula";
import { toXstring } from "../strings/xstring";
import { comparisonInFile } from "./comparison";
import { KINDS } from "./readValidations";
import { inReadingOrder, originOf, writeSqref } from "./sqref";

/**
 * Rules that refer to other sheets are written like the others: Excel 2010 and later read them,
 * and so do readers that do not know the extension.
 */
export const validationsElement = (validations: readonly Validation[]): Markup =>
  unlessEmpty("dataValidations", validations.map(validationElement), { count: validations.length });

function validationElement(validation: Validation): Markup {
  const areas = inReadingOrder(validation.areas);
  const { prompt, alert, rule } = validation;
  const words = (value: string) => (value === "" ? undefined : toXstring(value));
  const attributes = {
    ...ruleAttributes(rule),
    errorStyle: alert.style === "stop" ? undefined : alert.style,
    allowBlank: validation.ignoreBlanks,
    showInputMessage: prompt.show,
    showErrorMessage: alert.show,
    errorTitle: words(alert.title),
    error: words(alert.message),
    promptTitle: words(prompt.title),
    prompt: words(prompt.message),
    sqref: writeSqref(areas),
  };
  return element("dataValidation", attributes, ...ruleFormulas(rule, originOf(areas)));
}

function ruleAttributes(rule: ValidationRule): Readonly<Record<string, string | boolean>> {
  if (rule.type === "none") return {};
  if (rule.type === "custom") return { type: rule.type };
  if (rule.type === "list") return { type: rule.type, showDropDown: !rule.inCellDropDown };
  return { type: KINDS[rule.type], operator: comparisonInFile(rule.operator) };
}

function ruleFormulas(rule: ValidationRule, origin: Origin): Markup[] {
  const formula = (name: string, value: string | undefined): Markup =>
    value === undefined ? NOTHING : element(name, {}, text(formulaToFile(value, origin)));
  if (rule.type === "none") return [];
  if (rule.type === "custom") return [formula("formula1", rule.formula)];
  if (rule.type !== "list") {
    return [formula("formula1", rule.formula1), formula("formula2", rule.formula2)];
  }
  if ("formula" in rule.source) return [formula("formula1", rule.source.formula)];
  const items = `"${rule.source.items.replaceAll('"', '""')}"`;
  return [element("formula1", {}, text(items))];
}
