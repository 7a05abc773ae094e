import { CellError, type Scalar } from "../../book/scalar";
import { compareNumbers } from "./generalNumber";

type Comparable = number | string | boolean;

const RANK = { number: 0, string: 1, boolean: 2 } as const;

/** Text as comparisons see it: without case, accents kept. */
export const foldCase = (text: string): string => text.toUpperCase();

export const isSameText = (a: string, b: string): boolean =>
  a === b || (a.length === b.length && foldCase(a) === foldCase(b));

/** Excel compares letters by the language, so `é` sorts beside `e` and before `f`. */
const collator = new Intl.Collator("fr", { sensitivity: "accent", caseFirst: "false" });

/** Empty takes the nature of the other side: 0, "" or FALSE. */
function fillEmpty(value: Exclude<Scalar, CellError>, other: Scalar): Comparable {
  if (value !== null) return value;
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

function compareAlike(a: Comparable, b: Comparable): number {
  if (typeof a === "string" && typeof b === "string") {
    return isSameText(a, b) ? 0 : collator.compare(a, b);
  }
  return compareNumbers(Number(a), Number(b));
}

/**
 * The order of `<` and of sorting: numbers (on 15 significant digits), then text without case,
 * then booleans. Negative, 0 or positive. Errors have no order: ask for them first.
 */
export function compare(a: Exclude<Scalar, CellError>, b: Exclude<Scalar, CellError>): number {
  if (typeof a === "number" && typeof b === "number") return compareNumbers(a, b);
  const [left, right] = [fillEmpty(a, b), fillEmpty(b, a)];
  const rank = RANK[typeof left as keyof typeof RANK] - RANK[typeof right as keyof typeof RANK];
  return rank === 0 ? compareAlike(left, right) : rank;
}

/** The same value for MATCH, UNIQUE and criteria: an error equals itself, empty equals empty. */
export function isSame(a: Scalar, b: Scalar): boolean {
  if (a instanceof CellError || b instanceof CellError) return a === b;
  if ((a === null) !== (b === null)) return false;
  return typeof a === typeof b && compare(a, b) === 0;
}
