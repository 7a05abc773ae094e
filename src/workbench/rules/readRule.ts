import { toR1C1 } from "../book/formulaText";
import type { Cell } from "../book/grid";
import { ExcelRefusal } from "../book/refusal";
import { requireKnown } from "../book/requireKnown";
import type {
  ComparedKind,
  ComparisonOperator,
  ComparisonRule,
  ValidationRule,
} from "../book/validation";
import { checkValidationFormula } from "../formula/syntax/validationGrammar";
import { usesSecondBound } from "./comparison";
import { boundText } from "./boundText";

const COMPARED: readonly ComparedKind[] = ["wholeNumber", "decimal", "textLength", "date", "time"];
const KINDS = [...COMPARED, "list", "custom"] as const;

const OF_COMPARED = ["formula1", "formula2", "operator"];
const OF_LIST = ["inCellDropDown", "source"];
const OF_CUSTOM = ["formula"];

/** Items typed out and formulas may not exceed 255 characters (DV8). */
const LONGEST = 255;

const OPERATORS: Readonly<Record<string, ComparisonOperator>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equalTo",
  NotEqualTo: "notEqualTo",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqualTo",
  LessThanOrEqualTo: "lessThanOrEqualTo",
};

/** One member of a rule object: `rule.list`, `rule.decimal`… */
type Terms = Readonly<Record<string, unknown>>;

/**
 * Reads an `Excel.DataValidationRule`. Range objects in it must have been turned into formulas
 * (`=Sheet!$A$1:$A$3`) by the caller (DV6, B28).
 * @param at top-left cell of the range: relative references start there (DV11)
 * @throws ExcelRefusal InvalidArgument: no kind or two (DV1), a bad bound (DV3, DV4), a formula
 * Excel does not take in a validation (DV8, DV9, DV10, DV12)
 */
export function readRule(rule: unknown, at: Cell): ValidationRule {
  const given = asTerms(rule, "DataValidation.rule");
  requireKnown(given, KINDS, "DataValidation.rule");
  const kinds = KINDS.filter((kind) => given[kind] !== undefined && given[kind] !== null);
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) throw refused("DataValidation.rule");
  const terms = asTerms(given[kind], "DataValidation.rule");
  if (kind === "list") return readList(terms, at);
  if (kind === "custom") {
    requireKnown(terms, OF_CUSTOM, "CustomDataValidation");
    return { type: kind, formula: readFormula(terms.formula, at, "other", kind) };
  }
  return readComparison(kind, terms, at);
}

function readList(terms: Terms, at: Cell): ValidationRule {
  requireKnown(terms, OF_LIST, "ListDataValidation");
  const { source, inCellDropDown = true } = terms;
  if (typeof inCellDropDown !== "boolean") throw refused("ListDataValidation.inCellDropDown");
  if (typeof source !== "string" || source === "" || source.length > LONGEST) {
    throw refused("ListDataValidation.source");
  }
  return {
    type: "list",
    inCellDropDown,
    source: source.startsWith("=")
      ? { formula: readFormula(source, at, "list", "list") }
      : { items: source },
  };
}

function readComparison(type: ComparedKind, terms: Terms, at: Cell): ComparisonRule {
  requireKnown(terms, OF_COMPARED, `${kindName(type)}DataValidation`);
  const operator = OPERATORS[String(terms.operator)];
  if (operator === undefined) throw refused(location(type, "operator"));
  const bound = (name: "formula1" | "formula2") =>
    readFormula(
      boundText(type, terms[name], () => refused(location(type, name))),
      at,
      "other",
      type,
    );
  const formula1 = bound("formula1");
  if (!usesSecondBound(operator)) return { type, operator, formula1 };
  return { type, operator, formula1, formula2: bound("formula2") };
}

function readFormula(
  formula: unknown,
  at: Cell,
  rule: "list" | "other",
  kind: (typeof KINDS)[number],
): string {
  if (typeof formula !== "string" || checkValidationFormula(formula, rule) !== null) {
    throw refused(location(kind, kind === "list" ? "source" : "formula"));
  }
  return toR1C1(formula, at.row, at.column);
}

function asTerms(value: unknown, where: string): Terms {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw refused(where);
  return value as Terms;
}

/** `ListDataValidation.source` and the like, as errors name the place (office-js issue 277). */
function location(kind: (typeof KINDS)[number], member: string): string {
  if (kind === "list") return `ListDataValidation.${member}`;
  if (kind === "custom") return `CustomDataValidation.${member}`;
  return `${kindName(kind)}DataValidation.${member}`;
}

const kindName = (kind: ComparedKind): string =>
  kind === "date" || kind === "time" ? "DateTime" : "Basic";

const refused = (where: string): ExcelRefusal =>
  new ExcelRefusal("InvalidArgument", undefined, where);
