import type { Book } from "../../book/book";
import { areaTopLeft } from "../../book/area";
import type { Cell } from "../../book/grid";
import type { Sheet } from "../../book/sheet";
import type { ConditionalFormat, ConditionalRule } from "../../book/conditionalFormat";
import type { DefinedName } from "../../book/sheetTraits";
import type { Validation, ValidationRule } from "../../book/validation";

/** The new text of a formula that stands at a cell of a sheet (`null` for names of the workbook). */
export type Rewrite = (
  formula: string,
  sheet: Sheet | null,
  at: Cell,
  kind: "cell" | "rule",
) => string;

/** Puts every formula as it was. */
export type Restore = () => void;

/** Rewrites the formulas of the whole book: cells, rules and names. Answers how to take it back. */
export function rewriteFormulas(book: Book, rewrite: Rewrite): Restore {
  const restores = book.sheets.flatMap((sheet) => [
    rewriteCells(sheet, (formula, at) => rewrite(formula, sheet, at, "cell")),
    rewriteRules(sheet, (formula, at) => rewrite(formula, sheet, at, "rule")),
  ]);
  const { names } = book.traits;
  book.become({
    names: names.map((name) => renamed(name, (text, at) => rewrite(text, null, at, "rule"))),
  });
  return () => {
    restores.forEach((restore) => restore());
    book.become({ names });
  };
}

type SheetRewrite = (formula: string, at: Cell) => string;

const A1: Cell = { row: 0, column: 0 };

function rewriteCells(sheet: Sheet, rewrite: SheetRewrite): Restore {
  const before: [row: number, column: number, formula: string][] = [];
  for (let column = 0; column < sheet.cells.columnsInUse; column++) {
    for (const [row, formula] of sheet.cells.column(column).formulas.entries()) {
      const text = rewrite(formula, { row, column });
      if (text === formula) continue;
      before.push([row, column, formula]);
      sheet.cells.setFormula(row, column, text);
    }
  }
  return () => {
    for (const [row, column, formula] of before) sheet.cells.setFormula(row, column, formula);
  };
}

function rewriteRules(sheet: Sheet, rewrite: SheetRewrite): Restore {
  const { validations, conditionalFormats, names } = sheet.traits;
  sheet.become({
    validations: validations.map((validation) => judged(validation, rewrite)),
    conditionalFormats: conditionalFormats.map((format) => formatted(format, rewrite)),
    names: names.map((name) => renamed(name, rewrite)),
  });
  return () => sheet.become({ validations, conditionalFormats, names });
}

const renamed = (name: DefinedName, rewrite: SheetRewrite): DefinedName => ({
  ...name,
  formula: rewrite(name.formula, A1),
});

/** A rule's formula is rewritten as it reads at the first cell of its areas. */
function judged(validation: Validation, rewrite: SheetRewrite): Validation {
  const at = areaTopLeft(validation.areas);
  const rule = mapRule(validation.rule, (formula) => rewrite(formula, at));
  return rule === validation.rule ? validation : { ...validation, rule };
}

function formatted(format: ConditionalFormat, rewrite: SheetRewrite): ConditionalFormat {
  const at = areaTopLeft(format.areas);
  return { ...format, rule: mapCondition(format.rule, (formula) => rewrite(formula, at)) };
}

type Bounded = { readonly formula1: string; readonly formula2?: string };

const mapBounds = <T extends Bounded>(rule: T, change: (formula: string) => string): T => ({
  ...rule,
  formula1: change(rule.formula1),
  ...(rule.formula2 === undefined ? {} : { formula2: change(rule.formula2) }),
});

function mapRule(rule: ValidationRule, change: (formula: string) => string): ValidationRule {
  if (rule.type === "none") return rule;
  if (rule.type === "custom") return { ...rule, formula: change(rule.formula) };
  if (rule.type !== "list") return mapBounds(rule, change);
  if ("items" in rule.source) return rule;
  return { ...rule, source: { formula: change(rule.source.formula) } };
}

function mapCondition(rule: ConditionalRule, change: (formula: string) => string): ConditionalRule {
  if (rule.type === "custom") return { ...rule, formula: change(rule.formula) };
  return rule.type === "cellValue" ? mapBounds(rule, change) : rule;
}
