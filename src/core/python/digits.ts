const FOREIGN_DIGIT = /(?![0-9])\p{Nd}/gu;

/** True when every character is ASCII: the common case, where no digit needs folding. */
export function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (text.charCodeAt(index) > 0x7f) return false;
  }
  return true;
}

/** Python's number constructors read every Unicode decimal digit: this gives the same text with ASCII digits. */
export function foldDigits(text: string): string {
  return isAscii(text) ? text : text.replace(FOREIGN_DIGIT, asciiDigit);
}

/** The mathematical digits are five runs of ten without a gap; every other run follows a character that is no digit. */
const FIRST_MATHEMATICAL_DIGIT = 0x1d7ce;
const LAST_MATHEMATICAL_DIGIT = 0x1d7ff;

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code >= FIRST_MATHEMATICAL_DIGIT && code <= LAST_MATHEMATICAL_DIGIT) {
    return String((code - FIRST_MATHEMATICAL_DIGIT) % 10);
  }
  let value = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}
