import type { Scalar } from "./scalar";
import { CellError } from "./scalar";

/** Order of kinds in a sort: numbers, text, logical, errors (Excel's ascending order). */
function rank(value: NonNullable<Scalar>): number {
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 3;
}

/** Compares two filled cells as an ascending sort does; text by the rules of a language. */
export function makeComparer(
  localeTag: string,
  matchCase: boolean,
): (a: NonNullable<Scalar>, b: NonNullable<Scalar>) => number {
  const collator = new Intl.Collator(localeTag, { sensitivity: matchCase ? "variant" : "accent" });
  return (a, b) => {
    if (typeof a === "number" && typeof b === "number") return a - b;
    if (typeof a === "string" && typeof b === "string") return collator.compare(a, b);
    if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
    return a instanceof CellError && b instanceof CellError ? 0 : rank(a) - rank(b);
  };
}
