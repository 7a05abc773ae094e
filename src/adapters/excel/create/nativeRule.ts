import type { CellRule } from "../../../core/sheetPlan/sheetPlan";

type Bounds = Extract<CellRule, { kind: "decimal" | "wholeNumber" | "textLength" }>;

/** The widest numbers a cell takes: a rule without bounds only asks for a number. */
const WIDEST: Readonly<Record<Bounds["kind"], readonly [number, number]>> = {
  decimal: [-9.99e307, 9.99e307],
  wholeNumber: [-9.99e307, 9.99e307],
  textLength: [0, 32_767],
};

/**
 * A planned rule in Excel's words: one kind per object (truth DV1), formulas in English with commas
 * whatever the language (truth L3), relative to the first data cell (truth DV11).
 * `listSource` is the text or the reference that holds the items of a list.
 */
export function nativeRule(
  rule: CellRule,
  firstCell: string,
  listSource: string,
): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: listSource } };
    case "date":
      return { date: { formula1: "1900-01-01", operator: "GreaterThanOrEqualTo" } };
    case "custom":
      return { custom: { formula: customFormula(rule.formula, firstCell) } };
    default:
      return { [rule.kind]: bounds(rule) };
  }
}

function bounds({ kind, minimum, maximum }: Bounds): Excel.BasicDataValidation {
  if (maximum === null && minimum !== null)
    return { formula1: minimum, operator: "GreaterThanOrEqualTo" };
  if (minimum === null && maximum !== null)
    return { formula1: maximum, operator: "LessThanOrEqualTo" };
  const [least, most] = WIDEST[kind];
  return { formula1: minimum ?? least, formula2: maximum ?? most, operator: "Between" };
}

function customFormula(formula: string, firstCell: string): string {
  const relative = formula.replaceAll("{cell}", firstCell);
  return relative.startsWith("=") ? relative : `=${relative}`;
}
