import { foldDigits } from "../python/digits";
import { strip } from "../python/space";

const ZERO = 48;
const LA_POSTE = "356000000";
const LA_POSTE_HEAD_OFFICE = "35600000000048";

/** The spaces and dots of every script that python-stdnum takes for a space or a dot. */
const SEPARATORS =
  /[ .\u00a0\u2000-\u200a\u202f\u205f\u3000\u00b7\u02d9\u0387\u06d4\u0701\u0702\u0830\u0f0b\u0f0c\u16eb\u2022\u2024\u2027\u2219\u22c5\u2e31\u2e33\u3002\u30fb\ufbb2\ufbb3\ufe52\uff0e\uff65\u{10101}\u{1091f}\u{10a50}]/gu;
/** The only foreign digits it reads: full-width and mathematical. */
const READ_DIGITS = /[\uff10-\uff19\u{1d7ce}-\u{1d7ff}]/gu;
const SIRET_LENGTH = 14;
const SIREN_LENGTH = 9;

/** A number without what the reference ignores: spaces, dots, outer white space. */
export function compactNumber(text: string): string {
  if (hasOnlyDigits(text)) return text;
  return strip(text.replace(READ_DIGITS, foldDigits).replace(SEPARATORS, ""));
}

/** Luhn: every second digit from the right counts double. Only ASCII digits are given. */
export function hasLuhnChecksum(digits: string): boolean {
  return luhnSum(digits, digits.length) % 10 === 0;
}

/** Of the first `length` digits; not a number when one of them is none. */
function luhnSum(digits: string, length: number): number {
  let sum = 0;
  let isDoubled = false;
  for (let index = length - 1; index >= 0; index--) {
    const digit = digits.charCodeAt(index) - ZERO;
    if (digit < 0 || digit > 9) return NaN;
    sum += isDoubled ? 2 * digit - (digit > 4 ? 9 : 0) : digit;
    isDoubled = !isDoubled;
  }
  return sum;
}

function hasOnlyDigits(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const digit = text.charCodeAt(index) - ZERO;
    if (digit < 0 || digit > 9) return false;
  }
  return true;
}

export function isSiren(digits: string): boolean {
  return digits.length === SIREN_LENGTH && hasLuhnChecksum(digits);
}

/** La Poste's own establishments follow another rule: the sum of their digits is a multiple of five. */
export function isSiret(digits: string): boolean {
  if (digits.length !== SIRET_LENGTH || luhnSum(digits, SIREN_LENGTH) % 10 !== 0) return false;
  if (digits.startsWith(LA_POSTE) && digits !== LA_POSTE_HEAD_OFFICE && hasOnlyDigits(digits)) {
    return [...digits].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0;
  }
  return hasLuhnChecksum(digits);
}
