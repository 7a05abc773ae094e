import type { Scalar } from "../book/scalar";
import type { FilterCriteria } from "../book/table";
import { wildcardPattern } from "../formula/functions/wildcards";
import { readApiText } from "../typing/readText";

type Test = (value: Scalar) => boolean;

/** One or two criteria such as `>5`, `<>Nantes`, `=a*`. */
export function customFilter({ criterion1, criterion2, operator }: FilterCriteria): Test {
  const first = comparing(criterion1 ?? "");
  if (criterion2 === undefined) return first;
  const second = comparing(criterion2);
  return operator === "Or"
    ? (value) => first(value) || second(value)
    : (value) => first(value) && second(value);
}

const ORDERS: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  "<": (value, limit) => value < limit,
  ">": (value, limit) => value > limit,
  "<=": (value, limit) => value <= limit,
  ">=": (value, limit) => value >= limit,
};

/** Without an operator, equality. */
function comparing(criterion: string): Test {
  const [, sign = "=", operand = ""] = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/.exec(criterion) ?? [];
  const read = readApiText(operand, "General");
  const bound = typeof read === "number" ? read : null;
  const order = ORDERS[sign];
  if (order !== undefined) {
    return (value) => bound !== null && typeof value === "number" && order(value, bound);
  }
  const pattern = wildcardPattern(operand, "whole");
  const equals: Test = (value) =>
    bound !== null && typeof value === "number"
      ? value === bound
      : pattern.test(String(value ?? ""));
  return sign === "<>" ? (value) => !equals(value) : equals;
}
