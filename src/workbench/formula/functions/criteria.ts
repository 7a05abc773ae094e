import type { Locale } from "../../book/locale";
import { CellError, ERROR_CODES, type ErrorCode, type Scalar } from "../../book/scalar";
import { readLogical } from "../operand/coerce";
import { compare, isSameText } from "../operand/compare";
import { readNumber } from "../operand/readNumber";
import { hasWildcard, wildcardPattern } from "./wildcards";

export type Criterion = (value: Scalar) => boolean;

type Operator = "=" | "<>" | "<" | ">" | "<=" | ">=";

/** What a criterion's words stand for: `"12"` is the number, `"VRAI"` the boolean. */
function operandOf(words: string, locale: Locale): Scalar {
  const asNumber = readNumber(words, locale);
  if (asNumber !== null) return asNumber;
  const asLogical = readLogical(words, locale);
  if (asLogical !== null) return asLogical;
  const isError = (ERROR_CODES as readonly string[]).includes(words.toUpperCase());
  return isError ? CellError.of(words.toUpperCase() as ErrorCode) : words;
}

/** Text in a cell that reads as the number counts as the number: COUNTIF(A:A, 12) finds "12". */
function equalsNumber(wanted: number, locale: Locale): Criterion {
  return (value) => {
    if (typeof value === "number") return compare(value, wanted) === 0;
    return typeof value === "string" && readNumber(value, locale) === wanted;
  };
}

function equalsText(wanted: string): Criterion {
  if (hasWildcard(wanted)) {
    const pattern = wildcardPattern(wanted, "whole");
    return (value) => typeof value === "string" && pattern.test(value);
  }
  return (value) => typeof value === "string" && isSameText(value, wanted);
}

function equals(wanted: Scalar, locale: Locale): Criterion {
  if (typeof wanted === "number") return equalsNumber(wanted, locale);
  if (typeof wanted === "string") return equalsText(wanted);
  return (value) => value === wanted;
}

/** An order holds between values of one nature only: `">0"` never counts a text. */
function ordered(operator: Exclude<Operator, "=" | "<>">, wanted: Scalar): Criterion {
  const holds = {
    "<": (order: number) => order < 0,
    ">": (order: number) => order > 0,
    "<=": (order: number) => order <= 0,
    ">=": (order: number) => order >= 0,
  }[operator];
  return (value) => {
    if (value === null || wanted === null || typeof value !== typeof wanted) return false;
    if (value instanceof CellError || wanted instanceof CellError) return false;
    return holds(compare(value, wanted));
  };
}

/**
 * The test that COUNTIF, SUMIFS and their family apply. `""` finds empty cells and empty texts,
 * `"="` empty cells only, `"<>"` all that is not empty; `*`, `?` and `~` are wildcards.
 */
export function readCriterion(criterion: Scalar, locale: Locale): Criterion {
  if (criterion === null) return equals(0, locale);
  if (typeof criterion !== "string") return equals(criterion, locale);
  if (criterion === "") return (value) => value === null || value === "";
  const match = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/.exec(criterion);
  const operator = (match?.[1] ?? "=") as Operator;
  const words = match?.[2] ?? "";
  if (words === "" && operator === "=") return (value) => value === null;
  if (words === "" && operator === "<>") return (value) => value !== null;
  const wanted = operandOf(words, locale);
  if (operator === "=") return equals(wanted, locale);
  if (operator !== "<>") return ordered(operator, wanted);
  const isEqual = equals(wanted, locale);
  return (value) => !isEqual(value);
}
