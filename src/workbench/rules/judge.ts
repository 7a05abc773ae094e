import type { Book } from "../book/book";
import type { Calculator, Place } from "../book/calculator";
import { CellError } from "../book/scalar";
import type { Scalar } from "../book/scalar";
import type { ComparisonRule, CustomRule, Validation } from "../book/validation";
import { piecesOf } from "../change/shift/references";
import { holds, usesSecondBound } from "./comparison";
import { listJudge } from "./listItems";
import { scalarOf } from "./scalarOf";

/** Tells whether a value obeys at a place. The value of the cell itself must stand in the sheet. */
export type Judge = (value: Scalar, at: Place) => boolean;

/** What a validation asks, made ready to judge many cells. Blanks pass when it ignores them. */
export function makeJudge(book: Book, validation: Validation): Judge {
  const judge = ruleJudge(book, validation);
  return validation.ignoreBlanks ? (value, at) => value === null || judge(value, at) : judge;
}

function ruleJudge(book: Book, { rule, ignoreBlanks }: Validation): Judge {
  if (rule.type === "none") return () => true;
  if (rule.type === "list") {
    const admits = listJudge(book, rule);
    return (value, at) => value !== null && admits(value, at);
  }
  const { calculator } = book;
  if (calculator === null) return () => true;
  return rule.type === "custom"
    ? customJudge(calculator, rule, ignoreBlanks)
    : comparisonJudge(calculator, rule, ignoreBlanks);
}

/** With blanks ignored, a bound that is a blank cell lets everything pass (DV16). */
function comparisonJudge(
  calculator: Calculator,
  rule: ComparisonRule,
  ignoreBlanks: boolean,
): Judge {
  const formulas = [rule.formula1, usesSecondBound(rule.operator) ? rule.formula2 : undefined];
  const present = formulas.filter((formula) => formula !== undefined);
  return (value, at) => {
    const bounds = present.map((formula) => boundValue(calculator, formula, at));
    if (ignoreBlanks && bounds.includes(null)) return true;
    return holds(rule, value, bounds);
  };
}

/** Most bounds are plain numbers: `=0`. */
function boundValue(calculator: Calculator, formula: string, at: Place): Scalar {
  const number = formula.length > 1 ? Number(formula.slice(1)) : Number.NaN;
  return Number.isNaN(number) ? scalarOf(calculator, formula, at) : number;
}

function customJudge(calculator: Calculator, rule: CustomRule, ignoreBlanks: boolean): Judge {
  return (_, at) => {
    if (ignoreBlanks && refersToBlank(rule.formula, at)) return true;
    const verdict = scalarOf(calculator, rule.formula, at);
    return !(verdict instanceof CellError) && typeof verdict !== "string" && Boolean(verdict);
  };
}

/** A single cell of the same sheet, other than the judged one, that the formula reads and is blank. */
function refersToBlank(formula: string, { sheet, row, column }: Place): boolean {
  return piecesOf(formula).some((piece) => {
    if (typeof piece === "string" || piece.sheetName !== null) return false;
    const { r0, r1, c0, c1, $r0, $r1, $c0, $c1 } = piece.range;
    if (typeof r0 !== "number" || typeof c0 !== "number") return false;
    if (r0 !== r1 || c0 !== c1 || $r0 !== $r1 || $c0 !== $c1) return false;
    const at = { row: $r0 ? r0 : row + r0, column: $c0 ? c0 : column + c0 };
    const isSelf = at.row === row && at.column === column;
    return !isSelf && sheet.value(at.row, at.column) === null;
  });
}
