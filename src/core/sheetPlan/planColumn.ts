import { currentCheckName } from "../checks/checkNames";
import { CONSTRAINT_KINDS } from "../constraints/constraintKinds";
import type { Field, TableSchema } from "../schema/tableSchema";
import { columnWidth } from "./columnWidth";
import { columnFormat } from "./columnFormat";
import type { CellRule, ColumnPlan } from "./sheetPlan";

export function planColumn(field: Field, schema: TableSchema): ColumnPlan {
  const rule = ruleOf(field, schema);
  return {
    field: field.name,
    title: field.title,
    description: field.description,
    example: field.example,
    required: isRequired(field, schema),
    ...columnFormat(field),
    width: columnWidth(field, rule),
    rule,
  };
}

function isRequired(field: Field, schema: TableSchema): boolean {
  return field.constraints.required || schema.primaryKey.includes(field.name);
}

/** One rule per column: the one that helps most, never stricter than the schema. */
function ruleOf(field: Field, schema: TableSchema): CellRule | null {
  const list = CONSTRAINT_KINDS.enum.excelRule(field) ?? booleanList(field);
  if (list?.kind === "list") return withMissingValues(list, field);
  if (field.missingValues.some((value) => value !== "") || field.cleansNumbers) return null;
  if (field.type === "date") return hasFullDate(field) ? { kind: "date" } : null;
  return (
    digitsRule(field, schema) ??
    CONSTRAINT_KINDS.minimum.excelRule(field) ??
    CONSTRAINT_KINDS.maxLength.excelRule(field)
  );
}

/** `NA` and its like may be typed where a value is optional. */
function withMissingValues(list: ListRule, field: Field): CellRule {
  const missing = field.missingValues.filter((value) => value !== "");
  const isOffered = !field.constraints.required && missing.length > 0;
  return isOffered ? { ...list, values: [...list.values, ...missing] } : list;
}

type ListRule = Extract<CellRule, { kind: "list" }>;

/** The words an officer would say, when the field has them; else the first of each side. */
function booleanList(field: Field): CellRule | null {
  const yes = wordOf(field.trueValues, "oui");
  const no = wordOf(field.falseValues, "non");
  if (field.type !== "boolean" || yes === undefined || no === undefined) return null;
  const isWhole = field.trueValues.length === 1 && field.falseValues.length === 1;
  const list: ListRule = { kind: "list", values: [yes, no] };
  return isWhole ? list : { ...list, suggestsOnly: true };
}

function wordOf(words: readonly string[], wanted: string): string | undefined {
  return words.find((word) => word === wanted) ?? words[0];
}

/** Excel's date rule refuses a year alone. */
function hasFullDate(field: Field): boolean {
  return !field.format.startsWith("%") || field.format.includes("%d");
}

const DIGITS: Readonly<Record<string, number>> = { siret: 14, siren: 9 };

/**
 * A SIRET or SIREN: the right count of digits once spaces and dots are dropped, as the reference drops them.
 * The check digits are left to the check: Excel could not say which digit is wrong.
 */
function digitsRule(field: Field, schema: TableSchema): CellRule | null {
  const counts = schema.customChecks
    .filter(({ params }) => params["column"] === field.name)
    .map(({ name }) => DIGITS[currentCheckName(name)]);
  const count = counts.find((digits) => digits !== undefined);
  if (!count || field.type !== "string") return null;
  const bare = `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE({cell}," ",""),UNICHAR(160),""),".","")`;
  return { kind: "custom", formula: `=AND(LEN(${bare})=${count},ISNUMBER(-${bare}))` };
}
