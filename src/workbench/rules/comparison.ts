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

/** Compares a cell of any kind, as a conditional format does: texts without case, empty as 0. */
export function cellHolds(
  operator: ComparisonOperator,
  value: Scalar,
  bounds: readonly Scalar[],
): boolean {
  const [first = null, second = null] = bounds;
  const place = (bound: Scalar) => orderOf(value, bound);
  const other = usesSecondBound(operator) ? place(second) : place(first);
  return HOLDS[operator](0, -place(first), -other);
}

/** Negative, 0 or positive as `a` comes before, with or after `b`: number < text < logical. */
function orderOf(a: Scalar, b: Scalar): number {
  const [left, right] = [emptyAs(a, b), emptyAs(b, a)];
  if (typeof left === "number" && typeof right === "number") return left - right;
  if (typeof left === "string" && typeof right === "string") {
    return left.toLowerCase().localeCompare(right.toLowerCase());
  }
  return rank(left) - rank(right) || Number(left) - Number(right);
}

const emptyAs = (value: Scalar, other: Scalar): Scalar =>
  value ?? (typeof other === "string" ? "" : typeof other === "boolean" ? false : 0);

const rank = (value: Scalar): number =>
  typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
