import { localeOf } from "../book/locale";
import type { Scalar } from "../book/scalar";
import type { ComparedKind, ComparisonOperator, ComparisonRule } from "../book/validation";
import { generalText } from "../typing/displayText";

const EN_US = localeOf("en-US");

/** The number that a rule of that kind compares, or `null` when the value is of another kind. */
export function comparedNumber(kind: ComparedKind, value: Scalar): number | null {
  if (kind === "textLength") return lengthOf(value);
  if (typeof value !== "number") return null;
  if (kind === "wholeNumber") return Number.isInteger(value) ? value : null;
  return (kind === "date" || kind === "time") && value < 0 ? null : value;
}

function lengthOf(value: Scalar): number | null {
  if (value === null) return 0;
  if (typeof value === "string") return value.length;
  return typeof value === "number" ? generalText(value, EN_US).length : null;
}

const HOLDS: Readonly<
  Record<ComparisonOperator, (value: number, bound: number, other: number) => boolean>
> = {
  between: (value, bound, other) =>
    value >= Math.min(bound, other) && value <= Math.max(bound, other),
  notBetween: (value, bound, other) =>
    value < Math.min(bound, other) || value > Math.max(bound, other),
  equalTo: (value, bound) => value === bound,
  notEqualTo: (value, bound) => value !== bound,
  greaterThan: (value, bound) => value > bound,
  lessThan: (value, bound) => value < bound,
  greaterThanOrEqualTo: (value, bound) => value >= bound,
  lessThanOrEqualTo: (value, bound) => value <= bound,
};

/** Only `between` and `notBetween` look at a second bound (DV4). */
export const usesSecondBound = (operator: ComparisonOperator): boolean =>
  operator === "between" || operator === "notBetween";

/** Compares a value with bounds already computed. */
export function holds(rule: ComparisonRule, value: Scalar, bounds: readonly Scalar[]): boolean {
  const number = comparedNumber(rule.type, value);
  const [first = null, second = null] = bounds.map((bound) => (bound === null ? 0 : bound));
  if (number === null || typeof first !== "number") return false;
  if (!usesSecondBound(rule.operator)) return HOLDS[rule.operator](number, first, first);
  return typeof second === "number" && HOLDS[rule.operator](number, first, second);
}
