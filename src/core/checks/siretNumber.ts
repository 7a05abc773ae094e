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
const FOURTEEN_DIGITS = /^\d{14}$/;

/** A number without what the reference ignores: spaces, dots, outer white space. */
export function compactNumber(text: string): string {
  if (FOURTEEN_DIGITS.test(text)) return text;
  return strip(text.replace(READ_DIGITS, foldDigits).replace(SEPARATORS, ""));
}

/** Luhn: every second digit from the right counts double. Only ASCII digits are given. */
export function hasLuhnChecksum(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = digits.charCodeAt(digits.length - 1 - index) - ZERO;
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

export function isSiren(digits: string): boolean {
  return /^\d{9}$/.test(digits) && hasLuhnChecksum(digits);
}

/** La Poste's own establishments follow another rule: the sum of their digits is a multiple of five. */
export function isSiret(digits: string): boolean {
  if (!FOURTEEN_DIGITS.test(digits) || !hasLuhnChecksum(digits.slice(0, 9))) return false;
  if (digits.startsWith(LA_POSTE) && digits !== LA_POSTE_HEAD_OFFICE) {
    return [...digits].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0;
  }
  return hasLuhnChecksum(digits);
}
