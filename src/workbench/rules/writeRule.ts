import { toA1 } from "../book/formulaText";
import type { Cell } from "../book/grid";
import type { ComparisonOperator, ValidationRule } from "../book/validation";

/** `Excel.DataValidationRule`, as plain data. */
export type RuleObject = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * A rule as `DataValidation.rule` reads it: bounds and custom formulas as A1 text with `=` (DV2,
 * DV3), typed-out items as they were set (DV5).
 * @param at top-left cell of the range asked
 */
export function writeRule(rule: ValidationRule, at: Cell): RuleObject {
  const text = (formula: string) => toA1(formula, at.row, at.column);
  if (rule.type === "none") return {};
  if (rule.type === "custom") return { custom: { formula: text(rule.formula) } };
  if (rule.type === "list") {
    const source = "items" in rule.source ? rule.source.items : text(rule.source.formula);
    return { list: { inCellDropDown: rule.inCellDropDown, source } };
  }
  const bounds = {
    formula1: text(rule.formula1),
    ...(rule.formula2 === undefined ? {} : { formula2: text(rule.formula2) }),
  };
  return { [rule.type]: { ...bounds, operator: operatorName(rule.operator) } };
}

/** `GreaterThan` for `greaterThan`: the API's enumeration. */
const operatorName = (operator: ComparisonOperator): string =>
  operator.charAt(0).toUpperCase() + operator.slice(1);
