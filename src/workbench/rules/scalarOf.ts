import type { Calculator, Place } from "../book/calculator";
import type { Scalar } from "../book/scalar";

/** The one value of a rule's formula: of an array, the first. */
export function scalarOf(calculator: Calculator, formula: string, at: Place): Scalar {
  const result = calculator.evaluate(formula, at);
  return Array.isArray(result) ? (result[0]?.[0] ?? null) : result;
}
