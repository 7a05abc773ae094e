import { matchesOf, type TextDetector } from "./personalHit";

/**
 * Number of the national register of persons: sex, year, month (or a code of an unknown one), department
 * (2A and 2B in Corsica), commune, order, key.
 */
const CANDIDATE =
  /(?<![\p{L}\d])[1-478][ .]?\d\d[ .]?(?:0[1-9]|1[0-2]|[235-9]\d|4[0-2])[ .]?(?:\d\d|2[AB])[ .]?\d{3}[ .]?\d{3}[ .]?\d\d(?![\p{L}\d])/giu;

const KEY_DIGITS = 2;
const MODULUS = 97n;
/** The departments of Corsica count as these for the key. */
const CORSICA: Readonly<Record<string, string>> = { "2A": "19", "2B": "18" };

/** Known by its key: thirteen digits without one are not sure enough. */
export const nir: TextDetector = {
  kind: "nir",
  find: (text) => matchesOf(text, CANDIDATE).filter(hasItsKey),
};

function hasItsKey(candidate: string): boolean {
  const digits = candidate
    .replace(/[ .]/g, "")
    .toUpperCase()
    .replace(/2[AB]/, (department) => CORSICA[department] ?? department);
  const number = BigInt(digits.slice(0, -KEY_DIGITS));
  return MODULUS - (number % MODULUS) === BigInt(digits.slice(-KEY_DIGITS));
}
