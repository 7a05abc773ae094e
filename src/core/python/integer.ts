import { foldDigits } from "./digits";
import { strip } from "./space";

/** Single underscores are allowed between digits, and nowhere else. */
const INTEGER = /^[+-]?\d+(?:_\d+)*$/;

/** Python 3.11 refuses to read integers longer than this (`sys.set_int_max_str_digits`). */
const MOST_DIGITS = 4300;

/** Python's `int(text)`; null when it raises. */
export function parseInteger(text: string): bigint | null {
  const clean = foldDigits(strip(text));
  if (!INTEGER.test(clean)) return null;
  const digits = clean.replace(/[+_-]/g, "");
  if (digits.length > MOST_DIGITS) return null;
  return clean.startsWith("-") ? -BigInt(digits) : BigInt(digits);
}
