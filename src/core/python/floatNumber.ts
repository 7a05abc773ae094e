import { parseDecimal, type Decimal } from "./decimal";
import { foldDigits } from "./digits";
import { strip } from "./space";

const DIGITS = "[0-9]+(?:_[0-9]+)*";
const FINITE = new RegExp(
  `^[+-]?(?:${DIGITS}\\.?(?:${DIGITS})?|\\.${DIGITS})(?:[eE][+-]?${DIGITS})?$`,
);
const NAMED = /^[+-]?(?:inf(?:inity)?|nan)$/i;

/** Python's `float(text)`, held as the shortest decimal of its double: those are equal, and ordered, as doubles are. */
export function parseFloatNumber(text: string): Decimal | null {
  const clean = foldDigits(strip(text));
  if (NAMED.test(clean)) return parseDecimal(clean);
  if (!FINITE.test(clean)) return null;
  return parseDecimal(String(Number(clean.replaceAll("_", ""))));
}
